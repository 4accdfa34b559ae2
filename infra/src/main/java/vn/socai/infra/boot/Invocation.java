package vn.socai.infra.boot;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

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

    /** Print what can be asked for. */
    record Help() implements Invocation {}

    /** Print the version. */
    record Version() implements Invocation {}
}
