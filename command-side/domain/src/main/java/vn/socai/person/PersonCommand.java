package vn.socai.person;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;

/** What can be asked for a person's data. */
@DecidedBy(Person.class)
public sealed interface PersonCommand extends Command {
    /**
     * Erases a person's data for ever (Law 91/2025/QH15 Art. 14): the event is appended first, then the key is destroyed. The day
     * of the erasure is the day on which it is decided.
     */
    @CommandName("person.erase")
    record ErasePerson(CommandId id, PersonId person, ErasureReason reason) implements PersonCommand {
        @Override
        public StreamName stream() {
            return StreamName.person(person);
        }

        @Override
        public Concern concern() {
            return new Concern.OfPerson(person);
        }
    }
}
