package vn.socai.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.Authority;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.HonourRule;
import vn.socai.value.HonourRule.Accountability;
import vn.socai.value.HonourRule.CommendationProposal;
import vn.socai.value.HonourRule.DifficultyRoute;
import vn.socai.value.HonourRule.EmulationContent;
import vn.socai.value.HonourRule.OccasionHonours;
import vn.socai.value.HonourRule.OutstandingMembers;
import vn.socai.value.HonourRule.PracticeSharing;
import vn.socai.value.HonoureeKind;
import vn.socai.value.Occasion;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.UnitLevel;

/** What programmes say of difficulties, practice and honours: the interpreter's part for {@link HonourRule}. */
public final class HonourJudge {
    private HonourJudge() {}

    /** The next office on a route. */
    public record Step(Authority to, String rule, Strength strength, ProgrammeVersion judge) {}

    /** A rule that gives somebody a part. */
    public record Part(String rule, Strength strength, ProgrammeVersion judge) {}

    /**
     * How many outstanding members a locality selects.
     *
     * @param per the level of the localities
     */
    public record Quota(int count, UnitLevel per, LocalDate occasion, Part part) {}

    private record Found<R extends HonourRule>(R rule, ProgrammeVersion judge) {
        Part part() {
            return new Part(rule.number(), rule.strength(), judge);
        }
    }

    /**
     * Whom a difficulty goes to next; absent where no programme says.
     *
     * @param binding the nearest area first: where one route ends, that of the wider area begins
     * @param level of the unit that has the difficulty
     * @param from who holds it, absent before it is raised
     */
    public static Optional<Step> next(List<ProgrammeAdopted> binding, UnitLevel level, @Nullable Authority from) {
        List<Step> way = new ArrayList<>();
        for (Found<DifficultyRoute> route : all(binding, DifficultyRoute.class)) {
            if (level.compareTo(route.rule.raisedAt()) <= 0) {
                route.rule.steps()
                        .forEach(to -> way.add(new Step(to, route.rule.number(), route.rule.strength(), route.judge)));
            }
        }
        if (from == null) {
            return way.stream().findFirst();
        }
        for (int i = 0; i + 1 < way.size(); i++) {
            if (way.get(i).to() == from) {
                return Optional.of(way.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The rule by which it is that office's part to share good practice; absent where none gives it. */
    public static Optional<Part> sharing(List<ProgrammeAdopted> binding, Authority by) {
        return first(binding, PracticeSharing.class, rule -> rule.by().contains(by));
    }

    /** The rule by which it is somebody's part to propose such an honouree; absent where none gives it. */
    public static Optional<Part> proposal(List<ProgrammeAdopted> binding, Authority by, HonoureeKind kind) {
        return first(binding, CommendationProposal.class,
                rule -> rule.by().contains(by) && rule.honourees().contains(kind));
    }

    /** Who honours on an occasion, with the rule that says so; absent where no programme knows the occasion. */
    public static Optional<Step> honours(List<ProgrammeAdopted> binding, Occasion occasion, HonoureeKind kind) {
        return all(binding, OccasionHonours.class).stream()
                .filter(found -> found.rule.occasion() == occasion && found.rule.honourees().contains(kind))
                .map(found -> new Step(found.rule.by(), found.rule.number(), found.rule.strength(), found.judge))
                .findFirst();
    }

    /** Whether that office guides and selects for an occasion. */
    public static Optional<Part> selects(List<ProgrammeAdopted> binding, Occasion occasion, Authority by) {
        return first(binding, OccasionHonours.class,
                rule -> rule.occasion() == occasion && rule.selectors().contains(by));
    }

    /** How many outstanding members each locality selects under a programme; absent where it states none. */
    public static Optional<Quota> outstanding(ProgrammeAdopted programme) {
        return all(List.of(programme), OutstandingMembers.class).stream()
                .map(found -> new Quota(found.rule.count(), found.rule.per(), found.rule.occasion(), found.part()))
                .findFirst();
    }

    /** The rules by which the teams' results on that day enter somebody's emulation assessment. */
    public static List<Part> emulation(List<ProgrammeAdopted> binding, EvaluationSubject subject, LocalDate day) {
        return all(binding, EmulationContent.class).stream()
                .filter(found -> found.rule.subjects().contains(subject) && !day.isBefore(found.rule.from())
                        && !day.isAfter(found.rule.lastDay()))
                .map(Found::part)
                .toList();
    }

    /** The rule by which that authority answers to the level above for the teams; absent where none says so. */
    public static Optional<Part> accountable(List<ProgrammeAdopted> binding, Authority by) {
        return first(binding, Accountability.class, rule -> rule.by() == by);
    }

    private static <R extends HonourRule> Optional<Part> first(List<ProgrammeAdopted> binding, Class<R> kind,
            java.util.function.Predicate<R> that) {
        return all(binding, kind).stream().filter(found -> that.test(found.rule)).map(Found::part).findFirst();
    }

    private static <R extends HonourRule> List<Found<R>> all(List<ProgrammeAdopted> binding, Class<R> kind) {
        List<Found<R>> all = new ArrayList<>();
        for (ProgrammeAdopted adopted : binding) {
            for (Rule rule : adopted.rules()) {
                if (kind.isInstance(rule)) {
                    all.add(new Found<>(kind.cast(rule), adopted.programme()));
                }
            }
        }
        return all;
    }
}
