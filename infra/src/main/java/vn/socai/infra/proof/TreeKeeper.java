package vn.socai.infra.proof;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.ledger.CommitLog;
import vn.socai.proof.GrowingTree;
import vn.socai.proof.Hash;
import vn.socai.proof.Hasher;
import vn.socai.proof.Tile;
import vn.socai.proof.Tree;

/**
 * The tree over the ledger's durable commits: the commit at position p is leaf p - 1. It is let grow by one thread at a time; anybody
 * may ask for proofs meanwhile.
 */
final class TreeKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TreeKeeper.class);
    /** Commits read and hashed together. */
    private static final int BATCH = 2_048;
    /** Commits between two writes of tiles, where many are waiting. */
    private static final int PUBLISHED = 8 * BATCH;

    private final CommitLog log;
    private final TreeFile file;
    private final GrowingTree nodes;
    private final Tree tree;
    private final TileWriter writer;

    /**
     * Opens the tiles beside a ledger. Those that are not the ledger's are thrown away: the last full tile is compared with the commits
     * themselves, which finds a ledger that was put back, cut or changed at its end.
     */
    TreeKeeper(Path file, CommitLog log) {
        this.log = log;
        this.file = new TreeFile(file);
        try {
            nodes = restored();
        } catch (RuntimeException failed) {
            this.file.close();
            throw failed;
        }
        tree = new Tree(nodes);
        writer = new TileWriter(nodes::keep);
    }

    private GrowingTree restored() {
        try {
            if (lastTileIsTheLedgers()) {
                return new GrowingTree(file);
            }
            LOG.warn("the tiles of the tree are not the ledger's; the tree is computed anew");
        } catch (IllegalStateException incomplete) {
            LOG.warn("the tiles of the tree do not fit together; the tree is computed anew", incomplete);
        }
        file.clear();
        return new GrowingTree(file);
    }

    private boolean lastTileIsTheLedgers() {
        long complete = file.complete();
        if (complete == 0) {
            return true;
        }
        byte[] tile = file.read(0, complete - 1).orElse(new byte[0]);
        List<byte[]> leaves = log.leavesAfter((complete - 1) * Tile.WIDTH, Tile.WIDTH);
        if (tile.length != Tile.WIDTH * Hash.LENGTH || leaves.size() != Tile.WIDTH) {
            return false;
        }
        Hasher hasher = new Hasher();
        for (int i = 0; i < Tile.WIDTH; i++) {
            byte[] hash = hasher.leaf(leaves.get(i)).bytes();
            if (Arrays.mismatch(hash, 0, hash.length, tile, i * Hash.LENGTH, (i + 1) * Hash.LENGTH) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes in what the ledger has up to a position, or up to its head where that comes first; its tiles are kept when this returns. */
    void catchUp(long position) {
        long to = Math.min(position, log.head());
        while (nodes.appended() < to) {
            long end = Math.min(to, nodes.appended() + PUBLISHED);
            while (nodes.appended() < end) {
                take(nodes, log.leavesAfter(nodes.appended(), (int) Math.min(BATCH, end - nodes.appended())));
            }
            nodes.cut();
            writer.write();
        }
        writer.settle();
    }

    private static void take(GrowingTree tree, List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalStateException("the ledger gave no commit after position " + tree.appended());
        }
        leaves.forEach(tree::append);
    }

    /** How many commits the tree holds. */
    long size() {
        return nodes.size();
    }

    Tree tree() {
        return tree;
    }

    /** The root over the first commits, from the ledger alone: every leaf is read and hashed again, and no tile believed. */
    Hash rehashed(long size) {
        GrowingTree fresh = new GrowingTree(Forgetful.TILES);
        while (fresh.appended() < size) {
            take(fresh, log.leavesAfter(fresh.appended(), (int) Math.min(BATCH, size - fresh.appended())));
            fresh.publish();
        }
        return new Tree(fresh).root(size);
    }

    @Override
    public void close() {
        writer.close();
        file.close();
    }
}
