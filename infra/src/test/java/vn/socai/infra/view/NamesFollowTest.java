package vn.socai.infra.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.graphql.member.NameIndex;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.value.Ciphertext;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;

import static org.assertj.core.api.Assertions.assertThat;

class NamesFollowTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    private static final PersonId ERASED = new PersonId(new UUID(1, 1));
    private static final PersonId STAYS = new PersonId(new UUID(1, 2));

    private final ListLog log = new ListLog();

    private void joins(PersonId person) {
        log.add(UnitId.COUNTRY, new MemberJoined(new TeamId(new UUID(2, 1)), person, new Ciphertext(new byte[40]),
                DAY));
    }

    @Test
    void an_erasure_behind_a_commit_that_cannot_be_read_still_prunes_the_name() throws Exception {
        joins(ERASED);
        joins(STAYS);
        joins(STAYS);
        log.add(UnitId.COUNTRY, new PersonalDataErased(ERASED, ErasureReason.values()[0], DAY));
        try (NameIndex names = new NameIndex(unreadable(3), opener(), new AtHead()).start()) {
            assertThat(names.await(4, Duration.ofSeconds(20))).isTrue();
            assertThat(names.of(ERASED)).isEmpty();
            assertThat(names.of(STAYS)).isPresent();
            assertThat(names.await(5, Duration.ofMillis(1))).isFalse();
        }
    }

    private final class AtHead implements Horizon {
        @Override
        public long projectedUpTo() {
            return log.head();
        }

        @Override
        public boolean await(long position, Duration timeout) {
            return position <= log.head();
        }

        @Override
        public AutoCloseable onAdvance(Consumer<Advance> listener) {
            return () -> {};
        }
    }

    /** Opens whatever it is given, as a keyring does that knows of no erasure yet. */
    private static Keyring opener() {
        return (Keyring) Proxy.newProxyInstance(Keyring.class.getClassLoader(), new Class<?>[]{Keyring.class}, (proxy,
                method, args) -> ((Map<?, ?>) args[0]).keySet()
                        .stream()
                        .collect(Collectors.toMap(person -> person,
                                person -> new Profile("Đặng Thị Thử", null, null))));
    }

    /** The ledger, but whoever reads one position gets an error. */
    private CommitLog unreadable(long bad) {
        return (CommitLog) Proxy.newProxyInstance(CommitLog.class.getClassLoader(), new Class<?>[]{CommitLog.class}, (
                proxy, method, args) -> {
            boolean hit = switch (method.getName()) {
                case "at" -> (long) args[0] == bad;
                case "readAfter" -> (long) args[0] < bad && bad <= (long) args[0] + (int) args[1];
                default -> false;
            };
            if (hit) {
                throw new IllegalStateException("unreadable");
            }
            try {
                return method.invoke(log, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
