package vn.socai.graphql.access;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.graphql.access.AccessController.AccessNode;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.personal.AccessLog;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.reading.Cut;
import vn.socai.ledger.Actor;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;

import static org.assertj.core.api.Assertions.assertThat;

class AccessControllerTest {
    private static final UnitId QUIET = new UnitId("quiet");
    private static final UnitId BUSY = new UnitId("busy");
    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, QUIET);

    /** The first two reads were of the quiet unit, the 120,000 since of a busy one. */
    private static final class Long120k implements AccessLog {
        @Override
        public void record(Access access) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> latest(long before, int limit) {
            long newest = Math.min(before - 1, 120_002);
            return LongStream.rangeClosed(Math.max(1, newest - limit + 1), newest)
                    .mapToObj(n -> new Entry(n, Instant.EPOCH, "someone", Role.OFFICER, null, new Read(new PersonId(
                            new UUID(1, n)), n <= 2 ? QUIET : BUSY, Set.of("name"))))
                    .toList()
                    .reversed();
        }
    }

    private static final class AtOne implements Horizon {
        @Override
        public long projectedUpTo() {
            return 1;
        }

        @Override
        public boolean await(long position, Duration timeout) {
            return true;
        }

        @Override
        public AutoCloseable onAdvance(Consumer<Advance> listener) {
            return () -> {};
        }
    }

    @Test
    void readsFarBehindThoseOfOthersAreReachedByPaging() {
        Atlas flat = (Atlas) Proxy.newProxyInstance(Atlas.class.getClassLoader(), new Class<?>[]{Atlas.class}, (proxy,
                method, args) -> args[0].equals(args[1]));
        AccessController controller = new AccessController(new Long120k(), new PersonalGuard(flat, new AtOne(), Clock
                .systemUTC()), flat);
        List<UUID> seen = new ArrayList<>();
        @Nullable
        String after = null;
        for (int page = 0; page < 20; page++) {
            Connection<AccessNode> found = controller.accessLog(null, 1, after, AUDITOR, new Cut(1, LocalDate.of(2024,
                    10, 1)));
            found.edges().forEach(edge -> seen.add(edge.node().person()));
            if (!found.pageInfo().hasNextPage()) {
                break;
            }
            after = found.pageInfo().endCursor();
        }
        assertThat(seen).containsExactly(new UUID(1, 2), new UUID(1, 1));
    }
}
