package vn.socai.graphql.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.event.WorkEvent;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.Judge;
import vn.socai.programme.Verdict.Side;
import vn.socai.programme.WorkMatter;
import vn.socai.value.CriterionFigure;
import vn.socai.value.Population;
import vn.socai.value.Rule;
import vn.socai.value.Share;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;
import vn.socai.value.Work;
import vn.socai.value.WorkRule.Communication;
import vn.socai.value.WorkRule.Goal;
import vn.socai.value.WorkRule.Support;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.evaluation.Counted;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.work.WorkKind;

/**
 * Counts for evaluations what was recorded of work, where a programme that binds makes it a figure. Shares are as on the last day;
 * communication and support are of the period, and missing where nobody recorded any: another level may have given it.
 */
@Component
public final class WorkCriteria implements FigureSource {
    private final WorkRoom room;
    private final Tally tally;
    private final Shelf shelf;
    private final Chronicle chronicle;

    public WorkCriteria(WorkRoom room, Tally tally, Shelf shelf, Chronicle chronicle) {
        this.room = room;
        this.tally = tally;
        this.shelf = shelf;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        Cut cut = new Cut(at, lastDay);
        WorkFigures figures = new WorkFigures(room, tally, shelf, unit, from, lastDay, new Hierarchy.AsOf(lastDay),
                at);
        return switch (figure) {
            case WORKING_AGE_SKILL -> share(Share.WORKING_AGE_SKILLED, figures, figures.counted(
                    Population.WORKING_AGE_SKILLED), Population.WORKING_AGE, evidence(unit, cut, work -> counts(work,
                            Population.WORKING_AGE_SKILLED) || counts(work, Population.WORKING_AGE)));
            case OCOP -> share(Share.OCOP_LISTED, figures, OptionalLong.of(figures.productsListed()),
                    Population.OCOP_PRODUCTS, evidence(unit, cut, work -> work instanceof Work.OcopListed || counts(
                            work, Population.OCOP_PRODUCTS)));
            case PROFICIENCY -> share(Share.PROFICIENT_HOUSEHOLDS, figures, OptionalLong.of(figures
                    .proficientHouseholds()), Population.HOUSEHOLDS, evidence(unit, cut,
                            work -> work instanceof Work.Proficient || counts(work, Population.HOUSEHOLDS)));
            case COMMUNICATION -> told(figures, evidence(unit, cut, from, Work.Communicated.class));
            case SUPPORT -> supported(figures, evidence(unit, cut, from, Work.Supported.class));
            case TEAMS_MINIMUM, TEAM_BOUNDS, FILINGS, GROUPS, TRAINING, REPORTS, TARGETS, CAMPAIGN, DIFFICULTIES, PRACTICES, SCHOOL_TEAMS, COMMENDATIONS ->
                Optional.empty();
        };
    }

    /** Nothing at all, of nobody knows how many, is no 0. */
    private static Optional<Counted> share(Share share, WorkFigures figures, OptionalLong reached, Population of,
            Evidence evidence) {
        OptionalLong all = figures.counted(of);
        boolean asked = rules(figures, Goal.class).anyMatch(goal -> goal.share() == share);
        boolean known = reached.isPresent() && (reached.getAsLong() > 0 || all.isPresent());
        return asked && known ? Optional.of(new Counted(reached.getAsLong(), WorkController.orNull(all), evidence
                .positions())) : Optional.empty();
    }

    /** In how many of the phases that are asked for something was made known. */
    private static Optional<Counted> told(WorkFigures figures, Evidence evidence) {
        List<Boolean> phases = rules(figures, Communication.class)
                .flatMap(rule -> rule.phases().stream())
                .distinct()
                .map(phase -> figures.records(line -> line.kind() == WorkKind.COMMUNICATION && line.two() / 100 == phase
                        .code()) > 0)
                .toList();
        return of(phases, evidence);
    }

    /** How many of the kinds of support that are asked for were given by one who is asked for them. */
    private static Optional<Counted> supported(WorkFigures figures, Evidence evidence) {
        return of(rules(figures, Support.class).map(rule -> given(rule, figures)).toList(), evidence);
    }

    private static boolean given(Support rule, WorkFigures figures) {
        return figures.binding()
                .stream()
                .filter(adopted -> adopted.rules().contains(rule))
                .anyMatch(adopted -> rule.by()
                        .stream()
                        .anyMatch(by -> Judge.judge(rule, adopted.programme(), new WorkMatter.Supports(by, rule.gives(),
                                (int) Math.min(Integer.MAX_VALUE, figures.records(line -> line
                                        .kind() == WorkKind.SUPPORT && line.one() == by.code() && line.two() == rule
                                                .gives()
                                                .code()))))
                                .filter(verdict -> verdict.side() == Side.WITHIN)
                                .isPresent()));
    }

    private static Optional<Counted> of(List<Boolean> met, Evidence evidence) {
        List<Long> positions = met.isEmpty() ? List.of() : evidence.positions();
        return positions.isEmpty() ? Optional.empty()
                : Optional.of(new Counted(met.stream().filter(yes -> yes).count(), (long) met.size(), positions));
    }

    private static <T extends Rule> Stream<T> rules(WorkFigures figures, Class<T> kind) {
        return figures.binding()
                .stream()
                .flatMap(adopted -> adopted.rules().stream())
                .filter(rule -> kind.isInstance(rule) && rule.strength() != Strength.OPTIONAL)
                .map(kind::cast);
    }

    private static boolean counts(Work work, Population population) {
        return work instanceof Work.Counted counted && counted.population() == population;
    }

    /** Looked for only where there is a figure. */
    @FunctionalInterface
    private interface Evidence {
        List<Long> positions();
    }

    private Evidence evidence(UnitId unit, Cut cut, LocalDate from, Class<? extends Work> kind) {
        return () -> positions(unit, cut, from, kind::isInstance);
    }

    private Evidence evidence(UnitId unit, Cut cut, Predicate<Work> wanted) {
        return () -> positions(unit, cut, null, wanted);
    }

    private List<Long> positions(UnitId unit, Cut cut, @Nullable LocalDate from, Predicate<Work> wanted) {
        return chronicle.positions(new Subject.Below(unit, cut.on()), Sieve.of(Set.of("work"), cut.on()),
                event -> event instanceof WorkEvent e && wanted.test(e.entry().work()) && (from == null || !e.entry()
                        .on()
                        .isBefore(from)), cut.at());
    }
}
