package vn.socai.graphql.work;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.Verdict.Side;
import vn.socai.programme.WorkJudge;
import vn.socai.programme.WorkMatter;
import vn.socai.value.ActivityArea;
import vn.socai.value.Population;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;
import vn.socai.view.training.Trainings.Reached;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;
import vn.socai.view.work.WorkTally;

/** The figures of one report, each read once when first asked for. */
public final class WorkFigures {
    private final WorkRoom room;
    private final Tally tally;
    private final UnitId unit;
    private final LocalDate from;
    private final LocalDate lastDay;
    private final Hierarchy hierarchy;
    /** The same position on the tree on which states count. */
    private final Cut cut;
    private final List<ProgrammeAdopted> binding;
    private @Nullable List<WorkLine> lines;
    private @Nullable List<WorkLine> states;

    WorkFigures(WorkRoom room, Tally tally, Shelf shelf, UnitId unit, LocalDate from, LocalDate lastDay,
            Hierarchy hierarchy, long at) {
        this.room = room;
        this.tally = tally;
        this.unit = unit;
        this.from = from;
        this.lastDay = lastDay;
        this.hierarchy = hierarchy;
        this.cut = new Cut(at, hierarchy.ofStates(lastDay));
        this.binding = shelf.binding(unit, lastDay, cut.at()).stream().map(ProgrammeCard::adopted).toList();
    }

    /** The programmes that bind the unit on the last day, the nearest first. */
    List<ProgrammeAdopted> binding() {
        return binding;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** What was done in the span of days, by month. */
    List<WorkTally.Month> months() {
        return room.tally().months(unit, from, lastDay, hierarchy, cut.at());
    }

    /** What was done in the span of days. */
    List<WorkLine> lines() {
        List<WorkLine> known = lines;
        if (known == null) {
            known = room.tally().between(unit, from, lastDay, hierarchy, cut.at());
            lines = known;
        }
        return known;
    }

    /** Sums of some of the lines: how many records. */
    long records(Predicate<WorkLine> which) {
        return lines().stream().filter(which).mapToLong(WorkLine::records).sum();
    }

    /** What some of the lines amount to. */
    long amount(Predicate<WorkLine> which) {
        return lines().stream().filter(which).mapToLong(WorkLine::amount).sum();
    }

    private List<WorkLine> states() {
        List<WorkLine> known = states;
        if (known == null) {
            known = room.tally().until(unit, lastDay, cut.on(), cut.at());
            states = known;
        }
        return known;
    }

    private long state(WorkKind kind, Predicate<WorkLine> which) {
        return states().stream()
                .filter(line -> line.kind() == kind && which.test(line))
                .mapToLong(WorkLine::records)
                .sum();
    }

    /** Whether a programme says when a household is proficient. */
    boolean hasProficiencyRule() {
        return WorkJudge.judge(binding, new WorkMatter.HouseholdSkilled(1, 1)).isPresent();
    }

    long proficientHouseholds() {
        return state(WorkKind.HOUSEHOLD_SKILLS, line -> WorkJudge.judge(binding, new WorkMatter.HouseholdSkilled(line
                .two(), line.one())).filter(v -> v.side() == Side.WITHIN).isPresent());
    }

    long knownHouseholds() {
        return state(WorkKind.HOUSEHOLD_SKILLS, line -> true);
    }

    long productsListed() {
        return state(WorkKind.PRODUCT_LISTED, line -> true);
    }

    /** Visits about an area. */
    long visits(ActivityArea area) {
        return visits().areas().getOrDefault(area, 0L);
    }

    /** Visits that taught a skill. */
    long visits(Skill skill) {
        return visits().skills().getOrDefault(skill, 0L);
    }

    private Figures visits() {
        return tally.rollUp(unit, new Window.Days(from, lastDay), hierarchy, cut.at());
    }

    /** Distinct households ever visited. */
    @Nullable
    Long visitedHouseholds() {
        return tally.rollUp(unit, new Window.Total(), new Hierarchy.AsOf(cut.on()), cut.at()).households();
    }

    OptionalLong counted(Population population) {
        return room.tally().counted(unit, population, lastDay, cut.on(), cut.at());
    }

    Reached trained() {
        return room.trainings().reached(unit, lastDay, cut.on(), cut.at());
    }
}
