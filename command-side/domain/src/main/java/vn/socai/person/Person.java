package vn.socai.person;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.PersonEvent;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.ledger.StreamName;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.PersonRejection.PersonErased;

/** A person's data: erased once, for ever. */
final class Person {
    @AggregateIdentifier
    private @Nullable String stream;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PersonCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today) {
        decide(stream != null, command, today).apply();
    }

    private static Decision decide(boolean erased, PersonCommand command, LocalDate today) {
        return switch (command) {
            case ErasePerson c when erased -> throw new Rejected(new PersonErased());
            case ErasePerson c -> new Decision(null, null,
                    List.of(new PersonalDataErased(c.person(), c.reason(), today)));
        };
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        stream = switch (event) {
            case PersonalDataErased e -> StreamName.person(e.person()).value();
        };
    }
}
