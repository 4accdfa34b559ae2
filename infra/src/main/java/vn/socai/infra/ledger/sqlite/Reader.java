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
import java.util.function.LongSupplier;

import vn.socai.infra.ledger.codec.Envelope;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** The questions that can be asked of a ledger file, on one connection, by one thread at a time. */
final class Reader implements AutoCloseable {
    private final Connection connection;
    private final LeafCodec leaves;
    private final PreparedStatement after;
    private final PreparedStatement before;
    private final PreparedStatement at;
    private final PreparedStatement recordedAt;
    private final PreparedStatement stream;
    private final Ids ids;
    private final LongSupplier head;

    /** Of all that is in the file. */
    Reader(Connection connection, LeafCodec leaves, Ids ids) throws SQLException {
        this(connection, leaves, ids, () -> Long.MAX_VALUE);
    }

    /** @param head the last commit that is seen, at the moment of the question; there may be more in the file */
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
        recordedAt = prepare("SELECT recorded_at FROM commits WHERE position = ?");
        // From the commit that holds the wanted sequence, which may begin before it.
        stream = prepare("SELECT " + Row.COLUMNS
                + """
                   FROM streams s JOIN commits c ON c.stream = s.number WHERE s.name = ?1 AND c.position <= ?3 AND c.sequence >= coalesce((
                      SELECT max(b.sequence) FROM commits b WHERE b.stream = s.number AND b.sequence <= ?2), 0)
                  ORDER BY c.sequence""");
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    List<Row> after(long position, int limit) throws SQLException {
        return range(after, position, limit);
    }

    List<Row> before(long position, int limit) throws SQLException {
        return range(before, position, limit);
    }

    private List<Row> range(PreparedStatement range, long position, int limit) throws SQLException {
        range.setLong(1, position);
        range.setLong(2, head.getAsLong());
        range.setInt(3, limit);
        return rows(range);
    }

    Optional<Row> at(long position) throws SQLException {
        if (position > head.getAsLong()) {
            return Optional.empty();
        }
        at.setLong(1, position);
        return rows(at).stream().findFirst();
    }

    Map<Long, Instant> recordedAt(Collection<Long> positions) throws SQLException {
        var found = new HashMap<Long, Instant>();
        for (long position : positions) {
            if (position > head.getAsLong()) {
                continue;
            }
            recordedAt.setLong(1, position);
            try (var result = recordedAt.executeQuery()) {
                if (result.next()) {
                    found.put(position, Instant.ofEpochMilli(result.getLong(1)));
                }
            }
        }
        return found;
    }

    /** The stream's rows, the first of which may end before {@code sequence}. */
    List<Row> stream(StreamName name, long sequence) throws SQLException {
        stream.setString(1, name.value());
        stream.setLong(2, sequence);
        stream.setLong(3, head.getAsLong());
        return rows(stream);
    }

    Map<CommandId, Receipt> receipts(Collection<CommandId> wanted) {
        var found = new HashMap<CommandId, Receipt>();
        var envelopes = new HashMap<Long, Optional<Envelope>>();
        for (var one : wanted) {
            ids.find(one, position -> {
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
        return ids.find(wanted, position -> envelope(position).flatMap(it -> it.receipt(wanted, position)).isPresent());
    }

    private Optional<Envelope> envelope(long position) {
        try {
            return at(position).map(row -> leaves.envelope(row.leaf()));
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
