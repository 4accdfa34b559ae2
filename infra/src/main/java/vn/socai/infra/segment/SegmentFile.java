package vn.socai.infra.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import vn.socai.view.recount.Visits;

/** The blocks of a segment, one behind the other in a file. Read by many threads, lengthened by one. */
final class SegmentFile implements AutoCloseable {
    private final FileChannel file;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Opens a file, or makes it, and cuts off what is of no use.
     *
     * @param wanted whether a block is of the right ledger; asked from the last on, and those before one that is, are
     */
    SegmentFile(Path path, Predicate<BlockHead> wanted) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            find();
            while (!blocks.isEmpty() && !wanted.test(blocks.getLast().head())) {
                blocks.removeLast();
            }
            file.truncate(end());
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** Finds the blocks up to the first that is not whole or does not follow the one before it. */
    private void find() throws IOException {
        long after = 0;
        for (BlockHead head = BlockHead.read(file, 0); head != null; head = BlockHead.read(file, end())) {
            Block block = new Block(head, end());
            if (head.after() != after || head.last() <= after || block.end() > file.size()) {
                return;
            }
            blocks.add(block);
            after = head.last();
        }
    }

    /** The blocks so far, in order. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The position of the last commit, 0 where there is none. */
    long last() {
        return blocks.isEmpty() ? 0 : blocks.getLast().head().last();
    }

    private long end() {
        return blocks.isEmpty() ? 0 : blocks.getLast().end();
    }

    boolean read(Block block, int[] ordinals, Visits into) throws IOException {
        return block.read(file, ordinals, into);
    }

    /** Adds a block; where that fails, the rest of it is cut off when the file is opened again. */
    void append(BlockHead head, byte[] visits) throws IOException {
        Block block = new Block(head, end());
        write(head.bytes(), block.at());
        write(ByteBuffer.wrap(visits), block.at() + head.size());
        blocks.add(block);
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }

    /** Cuts off a block and all behind it. */
    void cut(Block from) throws IOException {
        blocks.removeIf(block -> block.at() >= from.at());
        file.truncate(from.at());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
