package vn.socai.infra.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.infra.calendar.Entry.Kind;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.programme.ReportCalendar;
import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.report.PeriodCommand;
import vn.socai.report.PeriodCommand.FallDue;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.value.Authority;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;
import vn.socai.view.reportbook.Adoption;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.PeriodFile;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportStatus;

/** What the calendars of all programmes hold for a day, compared with what stands in the ledger. */
public final class Calendar {
    private final ReportBook book;
    private final Owing owing;
    private final CommitLog log;
    /** Periods long gone in which nobody owed: they are not counted again and again. */
    private final Set<PeriodKey> idle = new HashSet<>();

    public Calendar(ReportBook book, Owing owing, CommitLog log) {
        this.book = book;
        this.owing = owing;
        this.log = log;
    }

    /** A programme's versions and the day on which the ledger took each. */
    private record Programme(List<ProgrammeAdopted> versions, Map<ProgrammeVersion, LocalDate> recordedOn) {
        Programme() {
            this(new ArrayList<>(), new HashMap<>());
        }
    }

    /**
     * What has come by a day and does not stand in the ledger, in due order. What fell due before the ledger knew of the version that
     * asks for it is left out, unless its period was opened on request.
     */
    List<Entry> pending(LocalDate today, long at) {
        List<Entry> pending = new ArrayList<>();
        Set<PeriodKey> opened = new HashSet<>();
        for (PeriodFile file : book.periods(at)) {
            opened.add(file.key());
            LocalDate due = file.opened().lastGoodDay().plusDays(1);
            if (file.due() == null && !due.isAfter(today)) {
                pending.add(new Entry(due, Kind.FALLS_DUE, file.key(), file.opened().area()));
            }
        }
        programmes(at).values().forEach(programme -> open(programme, today, at, opened, pending));
        pending.sort(Entry.IN_DUE_ORDER);
        return pending;
    }

    private Map<ProgrammeId, Programme> programmes(long at) {
        Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();
        for (Adoption adoption : book.adoptions(at)) {
            ProgrammeVersion version = adoption.adopted().programme();
            Programme programme = programmes.computeIfAbsent(version.programme(), id -> new Programme());
            programme.versions.add(adoption.adopted());
            programme.recordedOn.put(version, adoption.recordedOn());
        }
        return programmes;
    }

    private void open(Programme programme, LocalDate today, long at, Set<PeriodKey> opened, List<Entry> pending) {
        LocalDate first = programme.recordedOn.values().stream().min(LocalDate::compareTo).orElse(today);
        // A period that has begun ends within the month that follows.
        for (DuePeriod period : ReportCalendar.periods(programme.versions, first, today.plusMonths(2))) {
            LocalDate known = programme.recordedOn.getOrDefault(period.judge().programme(), today);
            LocalDate moment = period.from().isBefore(known) ? known : period.from();
            boolean comes = !moment.isAfter(today) && !period.lastGoodDay().isBefore(known);
            if (comes && !opened.contains(period.key()) && owed(period, today, at)) {
                UnitId area = period.judge().area();
                pending.add(new Entry(moment, Kind.OPENS, period.key(), area));
                LocalDate due = period.lastGoodDay().plusDays(1);
                if (!due.isAfter(today)) {
                    pending.add(new Entry(due, Kind.FALLS_DUE, period.key(), area));
                }
            }
        }
    }

    /** Where no unit of the reporters' level is left (a district's report after June 2025), no period opens. */
    private boolean owed(DuePeriod period, LocalDate today, long at) {
        if (idle.contains(period.key())) {
            return false;
        }
        boolean over = today.isAfter(period.lastGoodDay());
        boolean owed = owing.anybody(period.judge().area(), period.duty().from(), over ? period.lastGoodDay() : today,
                at);
        if (!owed && over) {
            idle.add(period.key());
        }
        return owed;
    }

    /** The command for an entry. Who owes is counted on the map of the last good day, as the ledger knows it at that position. */
    PeriodCommand command(Entry entry, int attempt, long at) {
        return switch (entry.kind()) {
            case OPENS -> new OpenPeriod(entry.id(attempt), entry.period(), entry.area());
            case FALLS_DUE -> fallDue(entry, attempt, at);
        };
    }

    private FallDue fallDue(Entry entry, int attempt, long at) {
        PeriodOpened opened = opened(entry.period());
        List<Authority> reporters = opened.reporters();
        List<UnitId> owed = owing.units(entry.area(), reporters, opened.lastGoodDay(), at);
        List<UnitId> missing = owed.stream()
                .filter(unit -> book.status(new ReportKey(entry.period(), unit), at)
                        .filter(ReportStatus::came)
                        .isEmpty())
                .toList();
        return new FallDue(entry.id(attempt), entry.period(), entry.area(), owed, missing, at);
    }

    /** From the ledger itself: the period may have opened a moment ago. */
    private PeriodOpened opened(PeriodKey period) {
        return log.stream(StreamName.period(period), 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(PeriodOpened.class::isInstance)
                .map(PeriodOpened.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not open: " + period));
    }

    /** Whether the ledger holds what an entry says. */
    boolean stands(Entry entry) {
        Class<?> told = switch (entry.kind()) {
            case OPENS -> PeriodOpened.class;
            case FALLS_DUE -> PeriodFellDue.class;
        };
        return log.stream(StreamName.period(entry.period()), 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .anyMatch(told::isInstance);
    }
}
