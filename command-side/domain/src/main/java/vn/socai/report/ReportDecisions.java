package vn.socai.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.ReportEvent;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.person.SealedWords;
import vn.socai.programme.ReportJudge;
import vn.socai.programme.ReportRouting;
import vn.socai.report.ReportCommand.AcceptReport;
import vn.socai.report.ReportCommand.ConsolidateReports;
import vn.socai.report.ReportCommand.EnterPaperReport;
import vn.socai.report.ReportCommand.ReturnReport;
import vn.socai.report.ReportCommand.SubmitReport;
import vn.socai.report.ReportRejection.FigureUnfit;
import vn.socai.report.ReportRejection.NotItsOffice;
import vn.socai.report.ReportRejection.NotSubmitted;
import vn.socai.report.ReportRejection.NothingAccepted;
import vn.socai.report.ReportRejection.PeriodIsLocked;
import vn.socai.report.ReportRejection.PeriodNotBegun;
import vn.socai.report.ReportRejection.ReceivedOutside;
import vn.socai.report.ReportRejection.Submitted;
import vn.socai.report.ReportRejection.TooManyTeams;
import vn.socai.report.ReportRejection.UnitNotBound;
import vn.socai.report.ReportState.Stage;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.ListedTeam;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** Decides what is asked of a report: a pure function of its state, the day and what the ports say. */
final class ReportDecisions {
    /** Far above any figure of the nation, and far below what a sum of them needs to overflow. */
    private static final long MOST = 1_000_000_000_000L;

    private final ReportState state;
    private final LocalDate today;
    private final Units units;
    private final Reporting reporting;

    ReportDecisions(ReportState state, LocalDate today, Units units, Reporting reporting) {
        this.state = state;
        this.today = today;
        this.units = units;
        this.reporting = reporting;
    }

    /** What a submission says, however it came. */
    private record Submission(ReportKey report, Authority by, LocalDate on, @Nullable LegalBasis paper,
            List<ReportEntry> entries, List<ListedTeam> teams, @Nullable SealedWords note) {}

    Decision decide(ReportCommand command) {
        Standing standing = Standing.of(command.report(), units, reporting);
        unlocked(command.report(), standing);
        return switch (command) {
            case SubmitReport c -> {
                office(standing.duty().from().contains(c.by()), c);
                yield submit(new Submission(c.report(), c.by(), today, null, c.entries(), c.teams(), c.note()),
                        standing);
            }
            case EnterPaperReport c -> paper(c, standing);
            case ReturnReport c -> judged(c, standing, new ReportReturned(c.report(), state.version(), c.by(), today, c
                    .reason()
                    .text()));
            case AcceptReport c -> judged(c, standing, new ReportAccepted(c.report(), state.version(), c.by(), today));
            case ConsolidateReports c -> consolidate(c, standing);
        };
    }

    private Decision paper(EnterPaperReport c, Standing standing) {
        receiver(c, standing);
        if (c.receivedOn().isAfter(today) || c.receivedOn().isBefore(standing.from())) {
            throw new Rejected(new ReceivedOutside(standing.from(), today));
        }
        return submit(new Submission(c.report(), standing.duty().from().getFirst(), c.receivedOn(), c.basis(), c
                .entries(), c.teams(), c.note()), standing);
    }

    private Decision submit(Submission s, Standing standing) {
        UnitLevel level = UnitsInForce.level(units, s.report().unit(), standing.map(), "report.unit");
        if (ReportRouting.duty(standing.judge(), s.report().period().rule(), level)
                .filter(standing.duty()::equals)
                .isEmpty() || !reporting.within(s.report().unit(), standing.judge().area(), standing.map())) {
            throw new Rejected(new UnitNotBound(s.report().unit(), s.report().period().rule()));
        }
        if (today.isBefore(standing.from())) {
            throw new Rejected(new PeriodNotBegun(s.report().period(), standing.from()));
        }
        if (state.stage() == Stage.SUBMITTED || state.stage() == Stage.ACCEPTED) {
            throw new Rejected(new Submitted(state.version()));
        }
        fit(s.entries(), ReportRouting.figures(standing.duty()));
        if (s.teams().size() > ReportCommand.MAX_TEAMS) {
            throw new Rejected(new TooManyTeams(ReportCommand.MAX_TEAMS));
        }
        // The first submission decides; one that comes again after it was returned is not late for that.
        Timeliness timeliness = state.version() > 0 ? state.timeliness()
                : ReportJudge.timeliness(standing.lastGoodDay(), s.on());
        return decision(s.report(), standing, lateness(s, standing, timeliness), new ReportSubmitted(s.report(), state
                .version() + 1, s.by(), s.on(), s
                        .paper(), standing.lastGoodDay(), timeliness, s.entries(), s.teams(), s.note() == null ? null
                                : s.note().text()));
    }

    private Decision judged(ReportCommand c, Standing standing, ReportEvent verdict) {
        receiver(c, standing);
        if (state.stage() != Stage.SUBMITTED) {
            throw new Rejected(new NotSubmitted(state.version()));
        }
        return decision(c.report(), standing, verdict);
    }

    private Decision consolidate(ConsolidateReports c, Standing standing) {
        UnitLevel level = UnitsInForce.level(units, c.report().unit(), standing.map(), "report.unit");
        office(c.by().level() == level, c);
        if (c.sources().isEmpty()) {
            throw new Rejected(new NothingAccepted());
        }
        fit(c.entries(), ReportRouting.figures(standing.duty()));
        return decision(c.report(), standing, new ReportConsolidated(c.report(), state.sums() + 1, c.by(), today, c
                .entries(), c.sources(), c.missing(), c.asOf()));
    }

    /** Told once, with the first submission. */
    private Optional<RuleUnmet> lateness(Submission s, Standing standing, @Nullable Timeliness timeliness) {
        return state.version() > 0 ? Optional.empty()
                : ReportJudge.verdict(standing.duty(), standing.judge().programme(), timeliness)
                        .told(s.report().unit(), null, null, "Báo cáo đến muộn; ngày cuối còn đúng hạn là " + standing
                                .lastGoodDay(), "The report came late; the last day in time was " + standing
                                        .lastGoodDay());
    }

    private static Decision decision(ReportKey report, Standing standing, ReportEvent event) {
        return decision(report, standing, Optional.empty(), event);
    }

    private static Decision decision(ReportKey report, Standing standing, Optional<RuleUnmet> told,
            ReportEvent event) {
        return new Decision(report.unit(), standing.judge().programme(), Stream.concat(Stream.of(event), told.stream())
                .toList());
    }

    private void receiver(ReportCommand c, Standing standing) {
        office(ReportRouting.receivers(standing.duty(), reporting.levels(c.report().unit(), standing.map()))
                .contains(c.by()), c);
    }

    private static void office(boolean its, ReportCommand c) {
        if (!its) {
            throw new Rejected(new NotItsOffice(c.by(), c.report().period().rule()));
        }
    }

    private void unlocked(ReportKey report, Standing standing) {
        for (UnitId root : reporting.locked(report.period())) {
            if (reporting.within(report.unit(), root, standing.map())) {
                throw new Rejected(new PeriodIsLocked(root));
            }
        }
    }

    private static void fit(List<ReportEntry> entries, Set<ReportFigure> asked) {
        Set<ReportFigure> seen = EnumSet.noneOf(ReportFigure.class);
        for (ReportEntry entry : entries) {
            boolean sound = entry.value() == null || (entry.value() >= 0 && entry.value() <= MOST);
            if (!sound || !asked.contains(entry.figure()) || !seen.add(entry.figure())) {
                throw new Rejected(new FigureUnfit(entry.figure()));
            }
        }
    }
}
