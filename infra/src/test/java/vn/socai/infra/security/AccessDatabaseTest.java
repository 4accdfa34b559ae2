package vn.socai.infra.security;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.graphql.personal.AccessLog.Access;
import vn.socai.graphql.personal.AccessLog.Entry;
import vn.socai.graphql.personal.AccessLog.Read;
import vn.socai.ledger.Actor;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessDatabaseTest {
    private static final Actor ACTOR = new Actor("officer-1", Role.OFFICER, UnitId.COUNTRY);
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

    @TempDir
    private Path directory;

    private static Access access(String operation, int persons) {
        return new Access(ACTOR, AT, operation, IntStream.range(0, persons)
                .mapToObj(i -> new Read(new PersonId(new UUID(
                        1, i)), new UnitId("04042.20220305"), Set.of("name", "phone")))
                .toList());
    }

    @Test
    void whatWasRecordedIsThereAfterARestartLatestFirst() {
        try (AccessDatabase log = AccessDatabase.open(directory.resolve("access.db"))) {
            log.record(access("Danh_ba", 3));
            log.record(access(null, 1));
        }
        try (AccessDatabase log = AccessDatabase.open(directory.resolve("access.db"))) {
            List<Entry> all = log.latest(Long.MAX_VALUE, 10);
            assertThat(all).extracting(Entry::number).containsExactly(4L, 3L, 2L, 1L);
            assertThat(all.getFirst().operation()).isNull();
            assertThat(all.getLast()).isEqualTo(new Entry(1, AT, "officer-1", Role.OFFICER, "Danh_ba", new Read(
                    new PersonId(new UUID(1, 0)), new UnitId("04042.20220305"), Set.of("phone", "name"))));
            assertThat(log.latest(3, 1)).extracting(Entry::number).containsExactly(2L);
        }
    }

    @Test
    void whatCannotBeRecordedIsSaid() {
        AccessDatabase log = AccessDatabase.open(directory.resolve("access.db"));
        log.close();
        assertThatThrownBy(() -> log.record(access("x", 1))).isInstanceOf(UncheckedIOException.class);
    }
}
