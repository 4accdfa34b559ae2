package vn.socai.view.reportbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.Latest;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;

/** What of the book stands in memory: all but the reports' contents. */
public final class HeldBook implements Held {
    private final Latest<Adoption> adoptions;
    private final Latest<PeriodFile> periods;
    private final Latest<ReportStatus> statuses;
    private final ViewStore store;
    private final String stored;
    private final Values values;
    /** The same communes owe month after month: each id stands in memory once. */
    private final Map<UnitId, UnitId> same = new ConcurrentHashMap<>();

    /** @param stored the view's name in the store */
    public HeldBook(ViewStore store, String stored, Values values) {
        this.store = store;
        this.stored = stored;
        this.values = values;
        adoptions = new Latest<>(store, stored, key -> key.startsWith(BookKeys.ADOPTIONS),
                bytes -> values.decode(Adoption.class, bytes));
        periods = new Latest<>(store, stored, key -> key.startsWith(BookKeys.PERIODS), this::period);
        statuses = new Latest<>(store, stored, key -> key.startsWith(BookKeys.STATUSES),
                bytes -> values.decode(ReportStatus.class, bytes));
    }

    private PeriodFile period(byte[] bytes) {
        PeriodFile file = values.decode(PeriodFile.class, bytes);
        PeriodFellDue due = file.due();
        return due == null ? file
                : new PeriodFile(file.opened(), new PeriodFellDue(due.period(), due.lastGoodDay(), shared(due.owed()),
                        shared(due.missing()), due.asOf()), file.locks());
    }

    private List<UnitId> shared(List<UnitId> units) {
        return units.stream().map(unit -> same.computeIfAbsent(unit, id -> id)).toList();
    }

    Latest<Adoption> adoptions() {
        return adoptions;
    }

    Latest<PeriodFile> periods() {
        return periods;
    }

    Latest<ReportStatus> statuses() {
        return statuses;
    }

    /** A report's content, which does not stand in memory. */
    @Nullable
    ReportFile report(String key, long at) {
        return store.read(stored, key, at).map(entry -> values.decode(ReportFile.class, entry.bytes())).orElse(null);
    }

    private @Nullable Latest<?> part(String key) {
        return key.startsWith(BookKeys.ADOPTIONS) ? adoptions
                : key.startsWith(BookKeys.PERIODS) ? periods : key.startsWith(BookKeys.STATUSES) ? statuses : null;
    }

    @Override
    public boolean holds(String key) {
        return part(key) != null;
    }

    @Override
    public @Nullable Entry latest(String key) {
        Latest<?> part = part(key);
        return part == null ? null : part.latest(key);
    }

    @Override
    public void take(List<Entry> entries) {
        adoptions.take(entries);
        periods.take(entries);
        statuses.take(entries);
    }

    /** The statuses of all reports of a period, by unit. */
    Map<UnitId, ReportStatus> statuses(vn.socai.value.PeriodKey period, long at) {
        Map<UnitId, ReportStatus> found = new HashMap<>();
        BiConsumer<String, ReportStatus> reader = (key, status) -> found.put(status.report().unit(), status);
        statuses.each(BookKeys.statuses(period), at, reader);
        return found;
    }
}
