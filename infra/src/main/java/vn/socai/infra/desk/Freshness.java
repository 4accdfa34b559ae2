package vn.socai.infra.desk;

import vn.socai.command.Command;

/** Brings what the ports answer from up to the ledger's head, before something is refused for good. */
@FunctionalInterface
public interface Freshness {
    /** For ports that are never behind. */
    Freshness ALWAYS = command -> false;

    /**
     * Waits, for a bounded time, until the answers rest on all that the ledger held when this was called. Says whether they were
     * behind: only then is the command judged again.
     */
    boolean catchUp(Command command);
}
