package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.FoundingRule.Filing;
import vn.socai.value.FoundingRule.Founder;
import vn.socai.value.FoundingRule.FoundingDeadline;
import vn.socai.value.FoundingRule.Ground;
import vn.socai.value.FoundingRule.Guidance;
import vn.socai.value.FoundingRule.Pilot;
import vn.socai.value.FoundingRule.RoadmapStep;
import vn.socai.value.LegalBasis;
import vn.socai.value.MembershipRule.CollaboratorGroup;
import vn.socai.value.MembershipRule.JoinChain;
import vn.socai.value.MembershipRule.LeaveChain;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule.TeamsPerCommune;

/**
 * What the rules on teams ask for, told to whoever must act; as always the nearest programme that says something says it.
 *
 * <p>Every method takes the programmes as {@link Programmes#binding} gives them.
 */
public final class TeamRules {
    private TeamRules() {}

    /** Who acts, one after the other. */
    public record Chain(String rule, Grade ifSkipped, ProgrammeVersion judge, List<Authority> steps) {}

    /** Above how many members a group of collaborators may be formed. */
    public record Overflow(String rule, Grade ifMissing, ProgrammeVersion judge, int above) {}

    /** The most teams of a level in one commune. */
    public record Most(String rule, ProgrammeVersion judge, int max) {}

    /** What is to be handed in. */
    public record Due(String rule, Grade ifMissing, ProgrammeVersion judge, Set<FilingKind> what, Authority from,
            @Nullable Authority to, @Nullable Authority via, @Nullable LocalDate lastGoodDay) {}

    /** The days of a trial. */
    public record Trial(String rule, Grade ifMissed, @Nullable LocalDate from, LocalDate lastDay,
            @Nullable LocalDate lessonsBy) {}

    /** A stretch of the roadmap. */
    public record Step(String rule, Grade ifMissed, String step) {}

    /** Who does something, by which rule. */
    public record Said<T>(String rule, Grade ifMissed, T what) {}

    /** How a person comes in; absent where a direct entry is enough. */
    public static Optional<Chain> joining(List<ProgrammeAdopted> binding) {
        return first(binding, (adopted, rule) -> rule instanceof JoinChain r
                ? new Chain(r.number(), Judge.grade(r.strength()), adopted.programme(), r.steps())
                : null);
    }

    /** How a member comes out; absent where a direct entry is enough. */
    public static Optional<Chain> leaving(List<ProgrammeAdopted> binding) {
        return first(binding, (adopted, rule) -> rule instanceof LeaveChain r
                ? new Chain(r.number(), Judge.grade(r.strength()), adopted.programme(), r.steps())
                : null);
    }

    /** Where more people than a team may have can go; absent where the document knows no such group. */
    public static Optional<Overflow> overflow(List<ProgrammeAdopted> binding) {
        return first(binding, (adopted, rule) -> rule instanceof CollaboratorGroup r
                ? new Overflow(r.number(), Judge.grade(r.strength()), adopted.programme(), r.above())
                : null);
    }

    /** The most teams of a level that a commune may have; absent where no most is stated. */
    public static Optional<Most> most(List<ProgrammeAdopted> binding, TeamLevel level) {
        return first(binding, (adopted, rule) -> rule instanceof TeamsPerCommune r && r.level() == level && r
                .max() != null && Judge.grade(r.strength()) == Grade.BREACH
                        ? new Most(r.number(), adopted.programme(), r.max())
                        : null);
    }

    /** The offices that may found a team of that level; absent where the document names none. */
    public static Optional<Said<Set<Authority>>> founders(List<ProgrammeAdopted> binding, TeamLevel level) {
        return first(binding, (adopted, rule) -> rule instanceof Founder r && r.levels().contains(level)
                ? new Said<>(r.number(), Judge.grade(r.strength()), r.by())
                : null);
    }

    /** The last day on which a team of that level is founded in time. */
    public static Optional<Said<LocalDate>> foundingDeadline(List<ProgrammeAdopted> binding, TeamLevel level) {
        return first(binding, (adopted, rule) -> rule instanceof FoundingDeadline r && r.level() == level
                ? new Said<>(r.number(), Judge.grade(r.strength()), r.lastGoodDay())
                : null);
    }

    /** Everything that one programme asks to be handed in. */
    public static List<Due> filings(ProgrammeAdopted programme) {
        return all(programme, rule -> rule instanceof Filing r
                ? new Due(r.number(), Judge.grade(r.strength()), programme.programme(), r.what(), r.from(), r.to(), r
                        .via(), r.lastGoodDay())
                : null);
    }

    /** The trials of one programme. */
    public static List<Trial> trials(ProgrammeAdopted programme) {
        return all(programme, rule -> rule instanceof Pilot r
                ? new Trial(r.number(), Judge.grade(r.strength()), r.from(), r.lastDay(), r.lessonsBy())
                : null);
    }

    /** What the roadmap of one programme foresees for a day. */
    public static List<Step> roadmap(ProgrammeAdopted programme, LocalDate on) {
        return all(programme, rule -> rule instanceof RoadmapStep r && !on.isBefore(r.from()) && !on.isAfter(r
                .lastDay()) ? new Step(r.number(), Judge.grade(r.strength()), r.step()) : null);
    }

    /** Who guides and runs teams of a level, by rule. */
    public static List<Said<Set<Authority>>> guides(ProgrammeAdopted programme, TeamLevel level) {
        return all(programme, rule -> rule instanceof Guidance r && r.levels().contains(level)
                ? new Said<>(r.number(), Judge.grade(r.strength()), r.by())
                : null);
    }

    /** The documents on which a programme rests. */
    public static List<Said<LegalBasis>> grounds(ProgrammeAdopted programme) {
        return all(programme, rule -> rule instanceof Ground r
                ? new Said<>(r.number(), Judge.grade(r.strength()), r.document())
                : null);
    }

    private interface Reading<T> {
        @Nullable
        T of(ProgrammeAdopted adopted, Rule rule);
    }

    private static <T> Optional<T> first(List<ProgrammeAdopted> binding, Reading<T> reading) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules()
                        .stream()
                        .flatMap(rule -> Stream.ofNullable(reading.of(adopted, rule))))
                .findFirst();
    }

    private static <T> List<T> all(ProgrammeAdopted programme, Function<Rule, @Nullable T> reading) {
        return programme.rules()
                .stream()
                .flatMap(rule -> Stream.ofNullable(reading.apply(rule)))
                .collect(Collectors.toList());
    }
}
