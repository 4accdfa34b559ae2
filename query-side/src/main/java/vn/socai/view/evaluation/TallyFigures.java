package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.IndicatorEvent;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.value.CriterionFigure;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.scoreboard.Score;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Counts what the roll-ups and the scoreboard know. */
public final class TallyFigures implements FigureSource {
    private final Tally tally;
    private final Scoreboard scoreboard;
    private final Shelf shelf;
    private final Chronicle chronicle;
    private final Evidence evidence;

    public TallyFigures(Tally tally, Scoreboard scoreboard, Shelf shelf, Chronicle chronicle,
            Evidence evidence) {
        this.tally = tally;
        this.scoreboard = scoreboard;
        this.shelf = shelf;
        this.chronicle = chronicle;
        this.evidence = evidence;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        return switch (figure) {
            case SCHOOL_TEAMS -> schoolTeams(unit, lastDay, at);
            case TARGETS -> targets(unit, from, lastDay, at);
            case CAMPAIGN -> campaign(unit, from, lastDay, at);
            case TEAMS_MINIMUM, TEAM_BOUNDS, FILINGS, GROUPS, TRAINING, REPORTS, WORKING_AGE_SKILL, OCOP, PROFICIENCY, DIFFICULTIES, PRACTICES, COMMENDATIONS, COMMUNICATION, SUPPORT ->
                Optional.empty();
        };
    }

    private Optional<Counted> schoolTeams(UnitId unit, LocalDate lastDay, long at) {
        long teams = Objects.requireNonNullElse(tally.rollUp(unit, new Window.Days(lastDay, lastDay),
                new Hierarchy.AsOf(lastDay), at).teams().get(TeamLevel.SCHOOL), 0L);
        List<Long> evidence = chronicle.positions(new Subject.Below(unit, lastDay), Sieve.of(Set.of("team"), lastDay),
                event -> event instanceof TeamEstablished e && e.level() == TeamLevel.SCHOOL, at);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Counted(teams, null, evidence));
    }

    private Optional<Counted> targets(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        List<Score> scores = scoreboard.of(List.of(unit), at)
                .getOrDefault(unit, List.of())
                .stream()
                .filter(score -> !score.from().isAfter(lastDay) && !score.lastDay().isBefore(from))
                .toList();
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        List<Long> evidence = chronicle.positions(new Subject.Below(unit, lastDay), Sieve.of(Set.of("indicator"), null),
                event -> event instanceof IndicatorEvent e
                        && scores.stream().anyMatch(score -> score.target().equals(e.target())), at);
        return Optional.of(new Counted(scores.stream().filter(Score::met).count(), (long) scores.size(), evidence));
    }

    /** On how many days of the campaigns in the period anybody was out. */
    private Optional<Counted> campaign(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        List<CampaignCard> campaigns = shelf.campaigns(at)
                .stream()
                .filter(card -> !card.from().isBefore(from) && !card.lastDay().isAfter(lastDay))
                .toList();
        if (campaigns.isEmpty()) {
            return Optional.empty();
        }
        long active = 0;
        long days = 0;
        for (CampaignCard card : campaigns) {
            Series series = tally.series(List.of(unit), new Window.Days(card.from(), card.lastDay()), Series.Step.DAY,
                    new Hierarchy.AsOf(lastDay), at).getOrDefault(unit, new Series(unit, List.of()));
            active += series.points().stream().filter(point -> point.figures().visits() > 0).count();
            days += card.from().datesUntil(card.lastDay().plusDays(1)).count();
        }
        return Optional.of(new Counted(active, days, campaigns.stream()
                .flatMap(card -> visits(unit, new Window.Days(card.from(), card.lastDay()), lastDay, at).stream())
                .toList()));
    }

    /** The visits that make the figures of some days. */
    private List<Long> visits(UnitId unit, Window.Days days, LocalDate tree, long at) {
        List<Long> positions = new ArrayList<>();
        @Nullable
        String after = null;
        do {
            Evidence.Stretch<Evidence.Line> stretch = evidence.of(unit, days, new Hierarchy.AsOf(tree),
                    new Figure.Visits(), Slice.MAX, after, at);
            stretch.found().forEach(found -> positions.add(found.item().happening().position()));
            after = stretch.end();
        } while (after != null);
        return positions;
    }
}
