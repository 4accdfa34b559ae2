package vn.socai.graphql.personal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Actor;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** The record of who read whose personal data. Holds ids and names of fields, never the data. */
public interface AccessLog {
    /**
     * What one answer gave out.
     *
     * @param operation the operation's name, as the client called it
     * @param reads one for each person
     */
    record Access(Actor actor, Instant at, @Nullable String operation, List<Read> reads) {
        public Access {
            reads = List.copyOf(reads);
        }
    }

    /** One person's fields; {@code unit} is the team's. */
    record Read(PersonId person, UnitId unit, Set<String> fields) {
        public Read {
            fields = Set.copyOf(fields);
        }
    }

    /** A read as it was recorded; {@code number} counts up. */
    record Entry(long number, Instant at, String subject, Role role, @Nullable String operation,
            Read read) {}

    /**
     * Records one answer; durable before this returns.
     *
     * @throws java.io.UncheckedIOException where it cannot be recorded; the answer must then not leave
     */
    void record(Access access);

    /** Up to {@code limit} entries with a number below {@code before}, the latest first. */
    List<Entry> latest(long before, int limit);
}
