package vn.socai.view;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.value.UnitId;
import vn.socai.view.ViewStore.Entry;

/**
 * Folds the ledger into the views, batch by batch: the engine without a clock of its own, and without a thread but those that load at
 * the start.
 *
 * <p>A crash here leaves at worst some views further than others, or versions above a view's position; the next run folds from each
 * view's own position and writes the same again. What is in memory is taken in only after the store has it.
 */
public final class Projector implements Horizon {
    private static final String PARKED = "!parked/";
    /** A commit may hold a thousand visits: more of them at once would not fit into a small heap. */
    private static final int MOST_COMMITS = 1_000;
    /** Versions and notes of one write: what a store takes in one request has an end too. */
    private static final int MOST_WRITTEN = 100_000;
    /** Events, each for one view, are folded at a stretch: about half a millisecond. */
    private static final int AT_A_STRETCH = 50;
    /** Commits that are found at once by a thread that keeps up, even under a heavy load. */
    private static final int KEPT_UP = 4;

    private final CommitLog log;
    private final ViewStore store;
    private final Values values;
    private final String namespace;
    private final List<View> views;
    private final Map<View, Long> folded = new HashMap<>();
    private final Map<View, Seen> fresh = new HashMap<>();
    private final Set<Parked> parked = new ConcurrentSkipListSet<>(
            Comparator.comparingLong(Parked::position).thenComparing(Parked::view));
    private final Courtesy courtesy = new Courtesy(AT_A_STRETCH);
    private final Tide tide;

    /**
     * Loads what the views hold in memory and stands where the slowest of them stands.
     *
     * @param namespace is put before each view's name in the store: empty for the live ones
     */
    public Projector(CommitLog log, ViewStore store, Values values, String namespace, List<? extends View> views) {
        this.log = log;
        this.store = store;
        this.values = values;
        this.namespace = namespace;
        this.views = List.copyOf(views);
        load();
        tide = new Tide(slowest());
    }

    /** Several views at a time: each has its own place in memory, and a start waits for all of them. */
    private void load() {
        views.forEach(view -> folded.put(view, store.foldedTo(namespace + view.name())));
        List<View> begun = views.stream().filter(view -> folded(view) > 0).toList();
        views.stream().filter(view -> folded(view) == 0).forEach(view -> fresh.put(view, new Seen()));
        if (begun.isEmpty()) {
            return;
        }
        List<CompletableFuture<Void>> loads = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(begun.size(), Runtime.getRuntime()
                .availableProcessors()))) {
            begun.forEach(view -> loads.add(CompletableFuture.runAsync(() -> load(view), threads)));
        }
        try {
            loads.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof StoreUnavailable unavailable ? unavailable : failed;
        }
    }

    private void load(View view) {
        String stored = namespace + view.name();
        Held held = view.held();
        if (held != Held.NOTHING) {
            List<Entry> chunk = new ArrayList<>();
            store.load(stored, held.prefix(), entry -> {
                if (held.holds(entry.key())) {
                    chunk.add(entry);
                }
                if (chunk.size() == 10_000) {
                    held.take(chunk);
                    chunk.clear();
                }
            });
            held.take(chunk);
        }
        store.eachNote(stored, PARKED, Keys.behind(PARKED), note -> parked.add(
                new Parked(view.name(), Long.parseLong(note.key().substring(PARKED.length())), code(note))));
    }

    /** Leaves what the views hold in memory where the next start finds it at once; to be called when nothing is folded any more. */
    public void keep() {
        views.stream()
                .filter(view -> view.held() != Held.NOTHING && folded(view) > 0)
                .forEach(view -> store.keep(namespace + view.name(), view.held().prefix()));
    }

    private static String code(Entry note) {
        byte[] value = note.value();
        return value == null ? Parked.FOLD_FAILED : new String(value, StandardCharsets.US_ASCII);
    }

    /**
     * Folds up to {@code limit} further commits into every view that has not folded them, but no more than fit into memory, and
     * moves the horizon. Called by one thread at a time.
     *
     * @return how far the horizon moved: 0 when there is nothing more to fold
     * @throws LedgerUnavailable where the ledger cannot be read now; what the store throws passes through. Nothing is lost: call again
     */
    public int step(int limit) {
        long from = slowest();
        List<Commit> commits = read(from, Math.min(limit, MOST_COMMITS));
        Set<UnitId> units = new HashSet<>();
        fold(commits);
        commits.forEach(commit -> units.addAll(Subjects.of(commit)));
        long upTo = slowest();
        if (upTo > tide.projectedUpTo()) {
            tide.rise(new Advance(tide.projectedUpTo(), upTo, units));
        }
        return (int) (upTo - from);
    }

    /**
     * Folds what the ledger holds by now; for the start, before anybody is served.
     *
     * @param progress hears each position reached
     */
    public void catchUp(LongConsumer progress) {
        while (projectedUpTo() < log.head() && step(MOST_COMMITS) > 0) {
            progress.accept(projectedUpTo());
        }
    }

    /** One commit that cannot be read must not hold up those around it: smaller and smaller parts are tried. */
    private List<Commit> read(long from, int limit) {
        try {
            return log.readAfter(from, limit);
        } catch (LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException unreadable) {
            return limit > 1 ? read(from, limit / 2) : readOne(from + 1);
        }
    }

    private List<Commit> readOne(long position) {
        while (position <= log.head()) {
            try {
                return log.at(position).map(List::of).orElse(List.of());
            } catch (LedgerUnavailable e) {
                throw e;
            } catch (RuntimeException unreadable) {
                for (View view : views) {
                    if (folded(view) < position) {
                        park(view, position, Parked.COMMIT_UNREADABLE, batch(view));
                    }
                }
                position++;
            }
        }
        return List.of();
    }

    /** Into all views, which then are written together: each write by itself would be a transaction, and of few commits mostly that. */
    private void fold(List<Commit> commits) {
        courtesy.begin(commits.size() > KEPT_UP);
        List<Batch> unwritten = new ArrayList<>();
        int size = 0;
        for (View view : views) {
            Batch batch = fold(view, commits);
            if (size + batch.size() > MOST_WRITTEN) {
                write(unwritten);
                unwritten.clear();
                size = 0;
            }
            unwritten.add(batch);
            size += batch.size();
        }
        write(unwritten);
    }

    /** What is left to be written. */
    private Batch fold(View view, List<Commit> commits) {
        Batch batch = batch(view);
        long before = folded(view);
        for (Commit commit : commits) {
            if (commit.position() <= before) {
                continue;
            }
            batch.begin(commit.position());
            try {
                view.fold(commit, batch);
                batch.keep();
                courtesy.after(commit.draft().events().size());
            } catch (StoreUnavailable e) {
                throw e;
            } catch (RuntimeException poison) {
                park(view, commit.position(), Parked.FOLD_FAILED, batch);
                batch = batch(view);
            }
            if (batch.size() >= MOST_WRITTEN) {
                write(List.of(batch));
                batch = batch(view);
            }
        }
        return batch;
    }

    private Batch batch(View view) {
        return new Batch(view, namespace + view.name(), store, values, fresh.get(view));
    }

    private void write(List<Batch> batches) {
        List<Batch> further = batches.stream().filter(batch -> batch.position() > folded(batch.view())).toList();
        if (!further.isEmpty()) {
            store.write(further.stream().map(Batch::change).toList());
            for (Batch batch : further) {
                batch.written();
                folded.put(batch.view(), batch.position());
            }
        }
    }

    /** Writes what was folded before the poison together with the note that tells of it, and passes it by. */
    private void park(View view, long position, String code, Batch before) {
        before.begin(position);
        before.note(PARKED + String.format("%019d", position), code.getBytes(StandardCharsets.US_ASCII));
        before.keep();
        write(List.of(before));
        parked.add(new Parked(view.name(), position, code));
    }

    private long folded(View view) {
        return folded.getOrDefault(view, 0L);
    }

    private long slowest() {
        return views.stream().mapToLong(this::folded).min().orElse(0);
    }

    /** What was passed by, in the order of the ledger. */
    public List<Parked> parked() {
        return List.copyOf(parked);
    }

    /** Whether a view passed a commit by. */
    public boolean isParked(String view, long position) {
        return !parked.isEmpty() && parked().stream().anyMatch(p -> p.position() == position && p.view().equals(view));
    }

    @Override
    public long projectedUpTo() {
        return tide.projectedUpTo();
    }

    @Override
    public boolean await(long position, Duration timeout) {
        return tide.await(position, timeout);
    }

    @Override
    public AutoCloseable onAdvance(Consumer<Advance> listener) {
        return tide.onAdvance(listener);
    }
}
