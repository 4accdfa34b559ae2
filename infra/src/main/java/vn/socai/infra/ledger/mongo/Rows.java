package vn.socai.infra.ledger.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

import vn.socai.infra.ledger.DamagedLedger;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/**
 * The questions that can be asked of the collection. Ranges are asked for as lists of exact keys: positions are dense, so each is
 * known, and every server answers exact keys from an index.
 */
final class Rows {
    private static final int CHUNK = 256;
    /** So many commits of a stream are fetched by exact key before a range is asked for: most streams are shorter. */
    private static final int STEPS = 16;

    private final MongoCollection<Document> collection;
    private final LeafCodec leaves;

    Rows(MongoCollection<Document> collection, LeafCodec leaves) {
        this.collection = collection;
        this.leaves = leaves;
    }

    /** The commits at positions {@code from} to {@code to}, both included, all of which must exist. */
    List<Commit> range(long from, long to) {
        return range(from, to, this::commit);
    }

    /** Their stored bytes alone. */
    List<byte[]> leaves(long from, long to) {
        return range(from, to, Row::leaf);
    }

    private <T> List<T> range(long from, long to, Function<Document, T> read) {
        var found = new ArrayList<T>();
        for (long chunk = from; chunk <= to; chunk += CHUNK) {
            var positions = LongStream.rangeClosed(chunk, Math.min(to, chunk + CHUNK - 1)).boxed().toList();
            var rows = new ArrayList<Document>();
            collection.find(Filters.in(Row.POSITION, positions)).into(rows);
            if (rows.size() != positions.size()) {
                throw missing(from, to);
            }
            rows.sort(Comparator.comparingLong(Row::position));
            rows.forEach(row -> found.add(read.apply(row)));
        }
        return found;
    }

    private static DamagedLedger missing(long from, long to) {
        return new DamagedLedger("Sổ cái hỏng: thiếu bản ghi giữa vị trí " + from + " và " + to + ".",
                "The ledger is damaged: commits are missing between positions " + from + " and " + to + ".");
    }

    /** @param head the last position that must exist; behind it there may be more */
    Optional<Commit> at(long position, long head) {
        var row = collection.find(Filters.eq(Row.POSITION, position)).first();
        if (row == null && position > 0 && position <= head) {
            throw missing(position, position);
        }
        return Optional.ofNullable(row).map(this::commit);
    }

    /** Which of some positions exist, with the moment of recording. */
    Map<Long, Long> recordedAt(List<Long> positions) {
        var found = new HashMap<Long, Long>();
        for (var row : collection.find(Filters.in(Row.POSITION, positions))
                .projection(Projections.include(
                        Row.RECORDED_AT))) {
            found.put(Row.position(row), row.getLong(Row.RECORDED_AT));
        }
        return found;
    }

    boolean taken(StreamName stream, long sequence) {
        return exactly(stream, sequence).isPresent();
    }

    /** The commits of a stream that hold events from a sequence on. */
    List<Commit> stream(StreamName stream, long sequence) {
        var commits = new ArrayList<Commit>();
        var next = exactly(stream, sequence).or(() -> holding(stream, sequence));
        while (next.isPresent()) {
            commits.add(next.get());
            long following = next.get().draft().nextSequence();
            if (commits.size() >= STEPS) {
                collection.find(Filters.and(Filters.eq(Row.STREAM, stream.value()), Filters.gte(Row.SEQUENCE,
                        following))).sort(Sorts.ascending(Row.SEQUENCE)).forEach(row -> commits.add(commit(row)));
                break;
            }
            next = exactly(stream, following);
        }
        return commits;
    }

    /** The commit that begins before a sequence and ends after it. */
    private Optional<Commit> holding(StreamName stream, long sequence) {
        for (long earlier = sequence - 1; earlier >= 0; earlier--) {
            var found = sequence - earlier <= STEPS ? exactly(stream, earlier)
                    : Optional.ofNullable(collection.find(Filters.and(Filters.eq(Row.STREAM, stream.value()), Filters
                            .lte(Row.SEQUENCE, earlier))).sort(Sorts.descending(Row.SEQUENCE)).first())
                            .map(
                                    this::commit);
            if (found.isPresent() || sequence - earlier > STEPS) {
                return found.filter(commit -> commit.draft().nextSequence() > sequence);
            }
        }
        return Optional.empty();
    }

    private Optional<Commit> exactly(StreamName stream, long sequence) {
        return Optional.ofNullable(collection.find(new Document(Row.STREAM, stream.value()).append(Row.SEQUENCE,
                sequence)).first()).map(this::commit);
    }

    Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        var found = new HashMap<CommandId, Receipt>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            var chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            for (var row : collection.find(Filters.in(Row.IDS, chunk.stream().map(Row::id).toList()))) {
                var envelope = leaves.envelope(Row.leaf(row));
                for (var id : chunk) {
                    envelope.receipt(id, Row.position(row)).ifPresent(receipt -> found.put(id, receipt));
                }
            }
        }
        return found;
    }

    private Commit commit(Document row) {
        return leaves.decode(Row.position(row), Row.leaf(row));
    }
}
