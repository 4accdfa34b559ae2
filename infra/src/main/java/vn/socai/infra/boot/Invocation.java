package vn.socai.infra.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.proof.VerifierKey;

/** What was asked for on the command line. */
public sealed interface Invocation {
    /**
     * What every verb that opens a ledger needs to know.
     *
     * @param data the data directory: keyring and log always, ledger and views where no other store is named
     * @param store the address of a MongoDB, absent for SQLite in the data directory
     * @param port 0 to 65535; 0 takes any free one
     */
    record Settings(Path data, @Nullable String store, int port) {}

    /** Serve the ledger that is there, or open a new one. */
    record Serve(Settings settings) implements Invocation {}

    /**
     * Load a demonstration, then serve it.
     *
     * @param teams how many teams at least
     * @param visits how many visits stand at the end
     * @param serve false: end after loading
     */
    record Demo(Settings settings, int teams, int visits, boolean serve) implements Invocation {}

    /** Fold every view anew beside the live ones and compare. */
    record Rebuild(Settings settings) implements Invocation {}

    /**
     * Count all figures again by other code and compare them with the views.
     *
     * @param households whether distinct households are counted too
     * @param afresh everything is read from the ledger, whatever earlier recounts kept of it
     * @param at the position up to which is counted, 0 for the last
     */
    record Recount(Settings settings, boolean households, boolean afresh, long at) implements Invocation {}

    /**
     * Issue a dossier and write it.
     *
     * @param unit its id, or its official code on the last day of the period
     * @param file where to write it; one that is there is not overwritten
     * @param issuer who issues it, as the ledger will say; never a name
     */
    record Export(Settings settings, String unit, LocalDate from, LocalDate lastDay, Path file, String issuer)
            implements
            Invocation {}

    /** Write again the dossier that the commit at a position issued, with the cosignatures that came since. */
    record Rewrite(Settings settings, long position, Path file) implements Invocation {}

    /**
     * Write the proof of a commit or of one of its events.
     *
     * @param event its index in the commit, from 0; -1 for the commit, whose stored bytes are then written beside
     * @param size of the checkpoint to prove against, 0 for the latest
     * @param file where to write it; one that is there is not overwritten
     */
    record Prove(Settings settings, long position, int event, long size, Path file) implements Invocation {}

    /**
     * Write the proof that the ledger of a later checkpoint is that of an earlier one, written on.
     *
     * @param since the size of the earlier checkpoint
     * @param size of the later one, 0 for the latest
     */
    record Compare(Settings settings, long since, long size, Path file) implements Invocation {}

    /**
     * Check a dossier, or a proof in a file.
     *
     * @param keys the ledger's keys that are trusted; of a dossier, which follows from one key to the next, the first
     * @param witnesses whose cosignatures count
     * @param leaf the stored bytes of a commit whose proof is checked, absent where they stand beside it or in the file
     */
    record Verify(Path file, List<VerifierKey> keys, List<VerifierKey> witnesses, @Nullable Path leaf)
            implements
            Invocation {}

    /**
     * Read, compare and hash a whole ledger.
     *
     * @param key from which the keys of all checkpoints must descend, absent for those that the directory has recorded
     * @param checkpoint a file with a checkpoint that somebody kept, absent where there is none
     */
    record Audit(Path data, @Nullable VerifierKey key, @Nullable Path checkpoint) implements Invocation {}

    /**
     * Add a witness's cosignature to a checkpoint.
     *
     * @param size of the checkpoint
     * @param line the signature line, as C2SP writes it
     */
    record Cosign(Path data, long size, VerifierKey witness, String line) implements Invocation {}

    /** Bring in a new signing key, and record it in the ledger. */
    record RotateKey(Settings settings) implements Invocation {}

    /** Print the keys that have signed a ledger's checkpoints. */
    record Keys(Path data) implements Invocation {}

    /** Start and end once over a ledger that is thrown away. */
    record Rehearse() implements Invocation {}

    /** Print what can be asked for. */
    record Help() implements Invocation {}

    /** Print the version. */
    record Version() implements Invocation {}
}
