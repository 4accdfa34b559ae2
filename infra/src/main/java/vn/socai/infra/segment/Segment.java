package vn.socai.infra.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.CommitLog;
import vn.socai.proof.Hash;
import vn.socai.proof.Hasher;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.recount.KeptVisits;
import vn.socai.view.recount.Visits;

/**
 * The visits' numbers in a file beside their ledger, in blocks, which recounts lengthen. Only full blocks are written, so its bytes depend
 * on the ledger alone, and not on how many recounts made it. It says nothing that the leaves do not say: what is torn, altered, or of
 * another ledger is cut off, and made anew by the next recount.
 */
public final class Segment implements KeptVisits, AutoCloseable {
    /** So many visits, or commits, fill a block: what fits a core's own memory. */
    public static final int ROOM = 1 << 12;

    private final CommitLog log;
    private final int room;
    private final Hasher hasher = new Hasher();
    private final SegmentFile file;
    private final UnitNumbers units = new UnitNumbers();
    /** What was read ahead of its turn, by the position before it. */
    private final Map<Long, Visits> waiting = new HashMap<>();
    private Filling filling;
    private @Nullable Block damaged;
    private @Nullable IOException trouble;

    /**
     * Opens the segment of a ledger, or begins one. One process at a time may have it open.
     *
     * @throws IOException where the file can be neither read nor made
     */
    public static Segment open(Path file, CommitLog log) throws IOException {
        return open(file, log, ROOM);
    }

    /**
     * The same with blocks of another size.
     *
     * @param room how many visits, or commits, fill a block, 1 or more
     */
    public static Segment open(Path file, CommitLog log, int room) throws IOException {
        return new Segment(file, log, room);
    }

    private Segment(Path path, CommitLog log, int room) throws IOException {
        this.log = log;
        this.room = room;
        file = new SegmentFile(path, head -> leaf(head.last()).filter(head.leaf()::equals).isPresent());
        file.blocks().forEach(block -> units.add(block.head().units()));
        filling = new Filling(units, room, file.last());
    }

    private Optional<Hash> leaf(long position) {
        return log.leavesAfter(position - 1, 1).stream().findFirst().map(hasher::leaf);
    }

    /** The last commit whose visits are kept, 0 for none. */
    public synchronized long last() {
        return file.last();
    }

    @Override
    public synchronized List<Part> upTo(long position, Ordinals ordinals) {
        waiting.clear();
        units.cut(filling.known());
        filling = new Filling(units, room, file.last());
        int[] told = units.tellBy(ordinals);
        return file.blocks()
                .stream()
                .filter(block -> block.head().last() <= position)
                .<Part>map(block -> new Kept(block, told))
                .toList();
    }

    /** The visits of a block, whose units are told by these ordinals. */
    private final class Kept implements Part {
        private final Block block;
        private final int[] ordinals;

        Kept(Block block, int[] ordinals) {
            this.block = block;
            this.ordinals = ordinals;
        }

        @Override
        public long after() {
            return block.head().after();
        }

        @Override
        public long last() {
            return block.head().last();
        }

        @Override
        public boolean read(Visits into) {
            try {
                boolean sound = file.read(block, ordinals, into);
                if (!sound) {
                    damaged(block);
                }
                return sound;
            } catch (IOException unreadable) {
                damaged(block);
                return false;
            }
        }
    }

    private synchronized void damaged(Block block) {
        if (damaged == null || block.at() < damaged.at()) {
            damaged = block;
        }
    }

    @Override
    public synchronized void keep(long after, Visits read) {
        if (trouble != null || after < filling.last()) {
            return;
        }
        if (after > filling.last()) {
            waiting.put(after, read.copy());
            return;
        }
        try {
            for (Visits next = read; next != null; next = waiting.remove(filling.last())) {
                add(next);
            }
        } catch (IOException full) {
            trouble = full;
            waiting.clear();
        }
    }

    private void add(Visits read) throws IOException {
        for (int commit = 0; commit < read.commits(); commit++) {
            filling.add(read, commit);
            if (filling.full()) {
                file.append(filling.head(leaf(filling.last()).orElseThrow()), filling.bytes());
                filling = new Filling(units, room, filling.last());
            }
        }
    }

    /** Why it could not be lengthened, absent where it could. */
    public synchronized Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * Cuts off what was found to be altered, and closes the file.
     *
     * @throws IOException where that fails; what was altered is then found again
     */
    @Override
    public synchronized void close() throws IOException {
        try (file) {
            if (damaged != null) {
                file.cut(damaged);
            }
        }
    }
}
