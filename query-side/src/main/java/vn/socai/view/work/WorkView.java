package vn.socai.view.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import vn.socai.event.Event;
import vn.socai.event.TrainingEvent;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingCancelled;
import vn.socai.event.TrainingEvent.TrainingScheduled;
import vn.socai.event.WorkEvent;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.ledger.Commit;
import vn.socai.value.BudgetTier;
import vn.socai.value.UnitId;
import vn.socai.value.Work;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/**
 * Adds work up by unit and day. A record that is taken back is subtracted; a household or product with several records is counted
 * once, see {@link Track}.
 */
public final class WorkView extends HeldView {
    /** The view's name. */
    public static final String NAME = "work-1";
    static final String CELLS = "c/";
    static final String CENSUS = "p/";

    public WorkView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof WorkEvent workEvent) {
                switch (workEvent) {
                    case WorkRecorded e -> fold(e.entry(), 1, page);
                    case WorkTakenBack e -> fold(e.entry(), -1, page);
                }
            } else if (event instanceof TrainingEvent trainingEvent) {
                fold(trainingEvent, page);
            }
        }
    }

    private static void fold(WorkEntry e, int sign, Page page) {
        switch (e.work()) {
            case Work.Done w -> add(e, WorkKind.DONE, w.task().code(), e.by().code(), sign, w.count(), page);
            case Work.Proficient w -> track(WorkKind.HOUSEHOLD_SKILLS, w.household().value(), e, w.skills().size(), w
                    .persons(), sign, page);
            case Work.OcopListed w -> track(WorkKind.PRODUCT_LISTED, w.product().value(), e, 0, 0, sign, page);
            case Work.ShopOpened w -> {
                add(e, WorkKind.SHOP, 0, e.by().code(), sign, 1, page);
                if (w.produce()) {
                    add(e, WorkKind.SHOP, 1, e.by().code(), sign, 1, page);
                }
                if (w.payer()) {
                    add(e, WorkKind.SHOP, 2, e.by().code(), sign, 1, page);
                }
            }
            case Work.LeadHousehold w -> track(WorkKind.LEAD_HOUSEHOLD, w.household().value(), e, e.by().code(), 0,
                    sign, page);
            case Work.Counted w -> census(e, w, sign, page);
            case Work.OnPlatform w -> add(e.unit(), e.on(), new WorkLine(WorkKind.ON_PLATFORM, 0, 0, w.platform(), sign,
                    (long) sign * w.people()), page);
            case Work.Supported w -> add(e, WorkKind.SUPPORT, w.supporter().code(), w.kind().code(), sign, w
                    .quantity(), page);
            case Work.Communicated w -> add(e, WorkKind.COMMUNICATION, e.by().code(), w.phase().code() * 100 + w
                    .medium()
                    .code(), sign, 1, page);
            case Work.Funded w -> ofYear(e, w.year(), new WorkLine(WorkKind.FUNDS, w.source().code(), code(w.tier()),
                    "",
                    sign, sign * w.dong()), page);
            case Work.TrainingPlanned w -> ofYear(e, w.year(), new WorkLine(WorkKind.TRAINING_PLAN, e.by().code(), 0,
                    "",
                    sign, (long) sign * w.members()), page);
        }
    }

    private static int code(@org.jspecify.annotations.Nullable BudgetTier tier) {
        return tier == null ? 0 : tier.code();
    }

    private static void ofYear(WorkEntry e, int year, WorkLine line, Page page) {
        add(e.unit(), LocalDate.of(year, 1, 1), line, page);
    }

    private static void add(WorkEntry e, WorkKind kind, int one, int two, int sign, long amount, Page page) {
        add(e.unit(), e.on(), new WorkLine(kind, one, two, "", sign, sign * amount), page);
    }

    private static void add(UnitId unit, LocalDate day, WorkLine line, Page page) {
        String key = cell(unit, day);
        page.put(key, page.get(key, WorkCell.class).orElse(WorkCell.EMPTY).plus(day.getDayOfMonth(), line));
    }

    private static void track(WorkKind kind, UUID thing, WorkEntry e, int one, int two, int sign, Page page) {
        String key = "d/" + kind.code() + "/" + Packed.key(thing);
        Track before = page.note(key, Track.class).orElse(Track.EMPTY);
        Track now = sign > 0 ? before.with(new Track.Said(e.id(), e.unit(), e.on(), one, two)) : before.without(e.id());
        page.note(key, now);
        Map<Track.Step, Integer> steps = now.steps();
        before.steps().forEach((step, n) -> steps.merge(step, -n, Integer::sum));
        steps.forEach((step, n) -> {
            if (n != 0) {
                add(step.unit(), step.on(), new WorkLine(kind, step.one(), step.two(), "", n, n), page);
            }
        });
    }

    private static void census(WorkEntry e, Work.Counted w, int sign, Page page) {
        String key = census(e.unit(), w.population().code());
        Census before = page.get(key, Census.class).orElse(Census.EMPTY);
        page.put(key, sign > 0 ? before.with(new Census.Count(e.id(), e.on(), w.number())) : before.without(e.id()));
    }

    private static void fold(TrainingEvent event, Page page) {
        String key = "s/" + Packed.key(event.training().value());
        switch (event) {
            case TrainingScheduled e -> {
                page.note(key, e);
                session(e, 1, page);
            }
            case TrainingCancelled e -> page.note(key, TrainingScheduled.class)
                    .ifPresent(scheduled -> session(scheduled, -1, page));
            case TrainingAttended e -> add(e.unit(), e.on(), new WorkLine(WorkKind.ATTENDANCE, 0, 0, "", 1, e.members()
                    .size()), page);
        }
    }

    private static void session(TrainingScheduled e, int sign, Page page) {
        add(e.unit(), e.on(), new WorkLine(WorkKind.SESSION, e.by().code(), 0, "", sign, sign), page);
        e.topics()
                .stream()
                .sorted()
                .forEach(topic -> add(e.unit(), e.on(), new WorkLine(WorkKind.SESSION, e.by().code(), topic.code(), "",
                        sign, sign), page));
    }

    static String cell(UnitId unit, LocalDate day) {
        return CELLS + unit + "/" + String.format("%04d%02d", day.getYear(), day.getMonthValue());
    }

    static String census(UnitId unit, int population) {
        return CENSUS + unit + "/" + population;
    }
}
