package vn.socai.view.recount;

import java.util.List;

import vn.socai.view.atlas.Ordinals;

/**
 * Visits that earlier recounts read and that are kept beside their ledger, from its first commit on: what need not be read again. Their
 * households are not kept.
 */
public interface KeptVisits {
    /** Nothing is kept, and nothing will be. */
    KeptVisits NONE = new KeptVisits() {
        @Override
        public List<Part> upTo(long position, Ordinals ordinals) {
            return List.of();
        }

        @Override
        public void keep(long after, Visits read) {
            // As it says.
        }
    };

    /** The visits of some commits in a row. */
    interface Part {
        /** The position before the first of them. */
        long after();

        /** The position of the last. */
        long last();

        /**
         * Adds the visits, and ends them as if they were of one commit. Several threads may read, each another part.
         *
         * @return false where what is kept was altered or cannot be read; nothing was added then
         */
        boolean read(Visits into);
    }

    /**
     * What is kept of the commits up to a position: in order, from the first on, without a gap. Asked for at the beginning of a recount.
     *
     * @param ordinals those of the visits that will be read and kept
     */
    List<Part> upTo(long position, Ordinals ordinals);

    /**
     * Takes the visits of commits that were read from the ledger. Called by several threads, in any order.
     *
     * @param after the position before the first of these commits
     * @param read is the caller's again afterwards
     */
    void keep(long after, Visits read);
}
