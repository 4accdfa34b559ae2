package vn.socai.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;

import static org.axonframework.test.matchers.Matchers.matches;

/** What the tests of all aggregates share: how a command is said to Axon's fixture, and a few names. */
public final class Given {
    public static final LocalDate TODAY = LocalDate.of(2024, 10, 20);
    public static final UnitId COMMUNE = new UnitId("04042.20220305");
    public static final UnitId VILLAGE = new UnitId("ban-1");
    public static final LegalBasis DECISION = new LegalBasis("12/QĐ-UBND", LocalDate.of(2022, 6, 16),
            "Chủ tịch UBND xã Quang Minh");

    private Given() {}

    /** A fixture for an aggregate that is found by the stream of its commands. */
    public static <T> FixtureConfiguration<T> fixture(Class<T> aggregate, Object... ports) {
        return new AggregateTestFixture<>(aggregate)
                .registerInjectableResources(ports)
                .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                        (Object) ((Command) message.getPayload()).stream().value(), null));
    }

    /** The command as the desk sends it: named after the family that is decided together, with the day on which it is decided. */
    public static CommandMessage<Command> say(Command command) {
        Class<?> named = Stream.concat(Stream.of(command.getClass()), Stream.of(command.getClass().getInterfaces()))
                .filter(type -> type.isAnnotationPresent(DecidedBy.class))
                .findFirst()
                .orElseThrow();
        return new GenericCommandMessage<>(new GenericMessage<>(command, Map.of(Decision.TODAY, TODAY)),
                named.getName());
    }

    public static CommandId id(long number) {
        return new CommandId(uuid(number));
    }

    public static UUID uuid(long number) {
        return new UUID(0x4000L, Long.MIN_VALUE | number);
    }

    /** The command is refused with that code and, where one judged, that rule. */
    public static <T> void refused(TestExecutor<T> given, Command command, String code, @Nullable String rule) {
        given.when(say(command))
                .expectNoEvents()
                .expectException(matches(
                        thrown -> (Object) thrown instanceof Rejected r && r.rejection().code().equals(code)
                                && Objects.equals(r.rejection().rule(), rule)));
    }
}
