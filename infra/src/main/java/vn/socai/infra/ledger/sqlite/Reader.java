package vn.socai.infra.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.codec.Envelope;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** The questions that can be asked of a ledger file, on one connection, by one thread at a time. */
final class Reader implements AutoCloseable {
    private static final long ALL = Long.MAX_VALUE;

    private final Connection connection;
    private final LeafCodec leaves;
    private final PreparedStatement after;
    private final PreparedStatement before;
    private final PreparedStatement at;
    private final Ids ids;
    private final LongSupplier head;

    /** Of all that is in the file. */
    Reader(Connection connection, LeafCodec leaves, Ids ids) throws SQLException {
        this(connection, leaves, ids, () -> ALL);
    }

    /**
     * @param head the last commit that is seen, at the moment of the question; there may be more in the file, and where one up to it is
     *        not found, the ledger is damaged
     */
    Reader(Connection connection, LeafCodec leaves, Ids ids, LongSupplier head) throws SQLException {
        this.connection = connection;
        this.leaves = leaves;
        this.ids = ids;
        this.head = head;
        after = prepare("SELECT " + Row.COLUMNS
                + " FROM commits c WHERE c.position > ? AND c.position <= ? ORDER BY c.position LIMIT ?");
        before = prepare("SELECT " + Row.COLUMNS
                + " FROM commits c WHERE c.position < ? AND c.position <= ? ORDER BY c.position DESC LIMIT ?");
        at = prepare("SELECT " + Row.COLUMNS + " FROM commits c WHERE c.position = ?");
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    List<Row> after(long position, int limit) throws SQLException {
        long last = head.getAsLong();
        List<Row> rows = range(after, position, last, limit);
        return last == ALL ? rows : whole(rows, position + 1, 1, Math.min(limit, last - position));
    }

    List<Row> before(long position, int limit) throws SQLException {
        long last = head.getAsLong();
        List<Row> rows = range(before, position, last, limit);
        long first = Math.min(position - 1, last);
        return last == ALL ? rows : whole(rows, first, -1, Math.min(limit, first));
    }

    private static List<Row> range(PreparedStatement range, long position, long last, int limit) throws SQLException {
        range.setLong(1, position);
        range.setLong(2, last);
        range.setInt(3, limit);
        return rows(range);
    }

    /** A damaged page may hide rows, from the middle of an answer or from its end. */
    private static List<Row> whole(List<Row> rows, long first, int step, long count) {
        for (int i = 0; i < count; i++) {
            if (i == rows.size() || rows.get(i).position() != first + (long) i * step) {
                throw StartCheck.missing(first + (long) i * step);
            }
        }
        return rows;
    }

    Optional<Row> at(long position) throws SQLException {
        long last = head.getAsLong();
        if (position > last) {
            return Optional.empty();
        }
        at.setLong(1, position);
        List<Row> found = rows(at);
        if (found.isEmpty() && position > 0 && last != ALL) {
            throw StartCheck.missing(position);
        }
        return found.stream().findFirst();
    }

    /** As the leaves say, which a checksum guards, and not as the column beside them does. */
    Map<Long, Instant> recordedAt(Collection<Long> positions) throws SQLException {
        var found = new HashMap<Long, Instant>();
        for (long position : positions) {
            at(position).ifPresent(row -> found.put(position, leaves.recordedAt(row.leaf())));
        }
        return found;
    }

    /** The commits of a stream from the one on that holds the wanted sequence, or, where none does, from its last. */
    List<Commit> stream(StreamName name, long sequence) {
        List<Commit> found = new ArrayList<>();
        Commit next = null;
        for (long from = sequence; next == null && from >= 0; from--) {
            next = begunAt(name, from);
        }
        while (next != null) {
            found.add(next);
            next = begunAt(name, next.draft().nextSequence());
        }
        return found;
    }

    private @Nullable Commit begunAt(StreamName name, long sequence) {
        AtomicReference<Commit> found = new AtomicReference<>();
        ids.find(ids.hashes().of(name, sequence), position -> {
            Optional<Commit> commit = row(position).map(row -> leaves.decode(position, row.leaf()))
                    .filter(it -> it.draft().stream().equals(name) && it.draft().sequence() == sequence);
            commit.ifPresent(found::set);
            return commit.isPresent();
        });
        return found.get();
    }

    /** Where the commit of a stream stands whose first event has that sequence, 0 for nowhere. */
    long position(StreamName stream, long sequence) {
        return ids.find(ids.hashes().of(stream, sequence), position -> envelope(position)
                .filter(it -> it.stream().equals(stream) && it.sequence() == sequence)
                .isPresent());
    }

    Map<CommandId, Receipt> receipts(Collection<CommandId> wanted) {
        var found = new HashMap<CommandId, Receipt>();
        var envelopes = new HashMap<Long, Optional<Envelope>>();
        for (var one : wanted) {
            ids.find(ids.hashes().of(one), position -> {
                var receipt = envelopes.computeIfAbsent(position, this::envelope)
                        .flatMap(it -> it.receipt(one, position));
                receipt.ifPresent(it -> found.put(one, it));
                return receipt.isPresent();
            });
        }
        return found;
    }

    /** Where an id stands, 0 for nowhere. */
    long position(CommandId wanted) {
        return ids.find(ids.hashes().of(wanted), position -> envelope(position).flatMap(it -> it.receipt(wanted,
                position))
                .isPresent());
    }

    private Optional<Envelope> envelope(long position) {
        return row(position).map(row -> leaves.envelope(row.leaf()));
    }

    private Optional<Row> row(long position) {
        try {
            return at(position);
        } catch (SQLException failed) {
            throw new LedgerUnavailable("the ledger cannot be read now: " + failed.getMessage(), failed);
        }
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var result = select.executeQuery()) {
            while (result.next()) {
                rows.add(Row.of(result));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
