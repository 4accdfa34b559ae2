package vn.socai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.DeskRejection;
import vn.socai.command.Outcome;
import vn.socai.demo.Call.Manner;
import vn.socai.ledger.Actor;
import vn.socai.ledger.LedgerUnavailable;

/** Sends phases through the desk, several calls at once, and stops at the first refusal: a demonstration has none. */
final class Sender {
    private static final int BULK_AT_ONCE = 6;
    private static final int SINGLE_AT_ONCE = 96;
    private static final int ATTEMPTS = 5;

    private final Desk desk;
    private final Progress progress;

    Sender(Desk desk, Progress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    void send(Phase phase) {
        progress.begin(phase.title(), phase.size());
        List<Call> calls = phase.calls();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Semaphore bulk = new Semaphore(BULK_AT_ONCE);
        Semaphore single = new Semaphore(SINGLE_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Call call : calls.subList(0, Math.max(0, calls.size() - 1))) {
                Semaphore places = call.manner() == Manner.SINGLE ? single : bulk;
                places.acquireUninterruptibly();
                if (failure.get() != null) {
                    break;
                }
                threads.execute(() -> {
                    try {
                        send(call);
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
        if (!calls.isEmpty()) {
            send(calls.getLast());
        }
        progress.end();
    }

    private void send(Call call) {
        switch (call.manner()) {
            case BULK -> pieces(call.commands()).forEach(piece -> sendAll(piece, call.actor()));
            case BULK_TWICE -> pieces(call.commands()).forEach(piece -> {
                sendAll(piece, call.actor());
                sendAgain(piece, call.actor());
            });
            case SINGLE -> call.commands().forEach(command -> sendOne(command, call.actor()));
        }
    }

    private void sendAll(List<Command> commands, Actor actor) {
        List<Command> open = commands;
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            List<Command> sent = open;
            List<Outcome> outcomes = patiently(() -> desk.submit(sent, actor));
            List<Command> again = new ArrayList<>();
            for (int i = 0; i < outcomes.size(); i++) {
                if (toSendAgain(outcomes.get(i), open.get(i), attempt)) {
                    again.add(open.get(i));
                }
            }
            open = again;
        }
        progress.add(commands.size());
    }

    private void sendOne(Command command, Actor actor) {
        int attempt = 1;
        while (toSendAgain(patiently(() -> desk.submit(command, actor)), command, attempt)) {
            attempt++;
        }
        progress.add(1);
    }

    private void sendAgain(List<Command> commands, Actor actor) {
        for (Outcome outcome : patiently(() -> desk.submit(commands, actor))) {
            if (!(outcome instanceof Outcome.Duplicate)) {
                throw new IllegalStateException("sent twice, and taken for new: " + outcome);
            }
        }
    }

    /** On a slow machine the ledger may be behind for longer than the desk waits, while the views take in the map; a resend is safe. */
    private static <T> T patiently(Supplier<T> submission) {
        for (int attempt = 1;; attempt++) {
            try {
                return submission.get();
            } catch (LedgerUnavailable behind) {
                if (attempt == ATTEMPTS) {
                    throw behind;
                }
            }
        }
    }

    private static boolean toSendAgain(Outcome outcome, Command command, int attempt) {
        return switch (outcome) {
            case Outcome.Accepted ignored -> false;
            case Outcome.Duplicate ignored -> false;
            case Outcome.Refused refused -> {
                if (refused.rejection() instanceof DeskRejection.Conflict && attempt < ATTEMPTS) {
                    yield true;
                }
                throw new DemoRefused(command, refused.rejection());
            }
        };
    }

    /** Cuts to the size of one call, where possible between streams, so that the same commands always make the same commits. */
    static List<List<Command>> pieces(List<Command> commands) {
        List<List<Command>> pieces = new ArrayList<>();
        int from = 0;
        int border = 0;
        for (int i = 1; i <= commands.size(); i++) {
            boolean between = i == commands.size()
                    || !commands.get(i).stream().equals(commands.get(i - 1).stream());
            if (i - from > Desk.MAX_ITEMS) {
                int cut = border > from ? border : i - 1;
                pieces.add(commands.subList(from, cut));
                from = cut;
            }
            if (between) {
                border = i;
            }
        }
        if (from < commands.size()) {
            pieces.add(commands.subList(from, commands.size()));
        }
        return pieces;
    }
}
