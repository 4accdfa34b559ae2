package vn.socai.command;

import java.util.List;

import vn.socai.ledger.Actor;

/** The one door to the ledger: checks who asks, knows a resend, lets the aggregate decide, answers with a receipt. */
public interface Desk {
    /** Most commands in one call. */
    int MAX_ITEMS = 1_000;

    /**
     * Refuses whoever will not be let in with a command: for what must be done before the command exists and stays, such as making a
     * key. The command itself is judged again.
     *
     * @throws Rejected with {@code FORBIDDEN}, or with what is unknown
     */
    void admit(Intent intent, Actor actor);

    /**
     * Carries one command out. Never waits for a view. A refusal is an outcome, not an exception.
     *
     * @throws vn.socai.ledger.LedgerUnavailable where the ledger cannot answer now; a resend is safe
     */
    Outcome submit(Command command, Actor actor);

    /**
     * Carries up to {@link #MAX_ITEMS} commands out, each judged by itself, and answers in their order. Commands on one stream
     * that stand together share a commit.
     */
    List<Outcome> submit(List<? extends Command> commands, Actor actor);
}
