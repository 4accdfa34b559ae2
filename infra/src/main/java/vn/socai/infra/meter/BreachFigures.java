package vn.socai.infra.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.founding.Bindings;
import vn.socai.graphql.founding.TeamFindings;
import vn.socai.value.StaffRule;
import vn.socai.value.TeamRule.TeamSize;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Roster;

/**
 * How many teams of each province of today's map break a required rule on their size or composition, read when Prometheus asks and all of
 * one position. Every province has its line, also with 0; teams are looked at only where some programme has such a rule.
 */
public final class BreachFigures extends FiguresByProvince {
    private final Atlas atlas;
    private final Roster roster;
    private final Shelf shelf;

    private record Line(UnitCard province, long size, long staff) {}

    /** @param clock its zone says when today ends */
    public BreachFigures(Horizon horizon, Atlas atlas, Roster roster, Shelf shelf, Clock clock) {
        super(horizon, clock);
        this.atlas = atlas;
        this.roster = roster;
        this.shelf = shelf;
    }

    @Override
    MetricSnapshots metrics(long at, LocalDate today) {
        List<Line> lines = lines(today, at);
        return MetricSnapshots.of(gauge(Metric.SIZE_BREACHES, lines, Line::size), gauge(Metric.STAFF_BREACHES, lines,
                Line::staff));
    }

    private List<Line> lines(LocalDate today, long at) {
        Tree tree = atlas.tree(today, at);
        List<UnitId> areas = shelf.judging(today, at)
                .stream()
                .filter(BreachFigures::judgesTeams)
                .map(ProgrammeCard::area)
                .toList();
        List<Line> lines = new ArrayList<>();
        for (UnitCard province : atlas.children(UnitId.COUNTRY, today, at)) {
            boolean judged = areas.stream()
                    .anyMatch(area -> tree.holds(area, province.id()) || tree.holds(province.id(), area));
            lines.add(judged ? line(province, today, at) : new Line(province, 0, 0));
        }
        return lines;
    }

    private static boolean judgesTeams(ProgrammeCard card) {
        return card.rules().stream().anyMatch(rule -> rule instanceof TeamSize || rule instanceof StaffRule);
    }

    private Line line(UnitCard province, LocalDate today, long at) {
        Map<UnitId, List<ProgrammeAdopted>> binding = new HashMap<>();
        long[] broken = new long[2];
        roster.eachCrew(province.id(), today, today, at, crew -> {
            TeamFindings findings = TeamFindings.of(binding.computeIfAbsent(crew.card().unit(), unit -> Bindings.of(
                    shelf,
                    unit, today, at)), crew);
            broken[0] += findings.breaksSize() ? 1 : 0;
            broken[1] += findings.breaksStaff() ? 1 : 0;
        });
        return new Line(province, broken[0], broken[1]);
    }

    private static GaugeSnapshot gauge(Metric metric, List<Line> lines, ToLongFunction<Line> figure) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(metric.scraped()).help(metric.help());
        lines.forEach(line -> gauge.dataPoint(point(labels(line.province()), figure.applyAsLong(line))));
        return gauge.build();
    }
}
