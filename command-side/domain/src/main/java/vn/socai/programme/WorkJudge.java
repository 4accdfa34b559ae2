package vn.socai.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Authority;
import vn.socai.value.BudgetSource;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.WorkRule;
import vn.socai.value.WorkRule.Areas;
import vn.socai.value.WorkRule.BasicSkills;
import vn.socai.value.WorkRule.Budget;
import vn.socai.value.WorkRule.Communication;
import vn.socai.value.WorkRule.Duty;
import vn.socai.value.WorkRule.Goal;
import vn.socai.value.WorkRule.GroupChannel;
import vn.socai.value.WorkRule.Network;
import vn.socai.value.WorkRule.Platforms;
import vn.socai.value.WorkRule.ProficientHousehold;
import vn.socai.value.WorkRule.Support;
import vn.socai.value.WorkRule.TargetAssignment;
import vn.socai.value.WorkRule.Training;
import vn.socai.value.WorkRule.TrainingManner;
import vn.socai.value.WorkRule.YearlyTrainingPlan;

/** What the rules on work mean. Groups have a judge of their own, {@link GroupJudge}. */
public final class WorkJudge {
    /** "Thường xuyên, nhiều lần": once is not often. */
    private static final int OFTEN = 2;

    private WorkJudge() {}

    /**
     * The verdict of the nearest programme with a rule on the matter. Where several of its rules speak, the one that names it has the
     * say, and what one leaves room for is not held against it by another: a document may share an office's part out over
     * paragraphs.
     */
    public static Optional<Verdict> judge(List<ProgrammeAdopted> binding, WorkMatter matter) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules()
                        .stream()
                        .flatMap(rule -> Judge.judge(rule, adopted.programme(), matter).stream())
                        .min(Comparator.comparing((Verdict v) -> v.side())
                                .thenComparing(Verdict::grade,
                                        Comparator.reverseOrder()))
                        .stream())
                .findFirst();
    }

    /**
     * A network that the teams of a programme belong to.
     *
     * @param grade of not taking part in it
     */
    public record Affiliation(String name, Authority coordinator, Grade grade, String rule, ProgrammeVersion judge) {}

    /** The networks that the programmes name, the nearest first. */
    public static List<Affiliation> networks(List<ProgrammeAdopted> binding) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules()
                        .stream()
                        .filter(Network.class::isInstance)
                        .map(rule -> new Affiliation(((Network) rule).name(), ((Network) rule).coordinator(), Judge
                                .grade(rule.strength()), rule.number(), adopted.programme())))
                .toList();
    }

    static Optional<Verdict> judge(WorkRule rule, ProgrammeVersion judge, WorkMatter matter) {
        Answer answer = new Answer(rule, judge);
        return Optional.ofNullable(switch (rule) {
            case GroupChannel r -> null;
            case Network r -> null;
            case Areas r when matter instanceof WorkMatter.InArea m -> answer.among(r.areas(), m.area(), false);
            case Platforms r when matter instanceof WorkMatter.OnPlatform m ->
                answer.among(r.platforms(), m.platform(), r.open());
            case BasicSkills r when matter instanceof WorkMatter.InSkill m ->
                answer.among(r.skills(), m.skill(), false);
            case Training r -> training(r, answer, matter);
            case TrainingManner r -> manner(r, answer, matter);
            case YearlyTrainingPlan r when matter instanceof WorkMatter.TrainingPlanned m ->
                answer.act(List.of(r.by()), m.by(), m.times());
            case TargetAssignment r when matter instanceof WorkMatter.Assigned m ->
                m.by() == r.by() ? answer.fine() : answer.miss(Side.OUTSIDE, null);
            case Duty r when matter instanceof WorkMatter.Act m && m.task() == r.task() ->
                answer.act(r.by(), m.by(), m.times());
            case Goal r when matter instanceof WorkMatter.Reached m && m.share() == r.share() -> goal(r, answer, m);
            case ProficientHousehold r when matter instanceof WorkMatter.HouseholdSkilled m ->
                answer.atLeast(m.persons() >= r.persons() && m.skills() >= r.skills(), r.skills());
            case Support r when matter instanceof WorkMatter.Supports m && m.kind() == r.gives() ->
                answer.act(r.by(), m.by(), m.times());
            case Communication r -> communication(r, answer, matter);
            case Budget r when matter instanceof WorkMatter.FundedFrom m -> funded(r, answer, m);
            case Areas r -> null;
            case Platforms r -> null;
            case BasicSkills r -> null;
            case YearlyTrainingPlan r -> null;
            case TargetAssignment r -> null;
            case Duty r -> null;
            case Goal r -> null;
            case ProficientHousehold r -> null;
            case Support r -> null;
            case Budget r -> null;
        });
    }

    private static @Nullable Verdict training(Training r, Answer answer, WorkMatter matter) {
        return switch (matter) {
            case WorkMatter.TrainedBy m -> answer.act(List.of(r.by()), m.by(), m.times());
            case WorkMatter.TrainedWith m when m.by() == r.by() -> answer.among(r.with(), m.with(), true);
            case WorkMatter.TrainedIn m when m.by() == r.by() && r.topics().contains(m.topic()) ->
                answer.done(m.times());
            case WorkMatter.TrainedIn m when m.by() == r.by() -> answer.beside();
            case WorkMatter m -> null;
        };
    }

    private static @Nullable Verdict manner(TrainingManner r, Answer answer, WorkMatter matter) {
        return switch (matter) {
            case WorkMatter.TrainedHow m when !r.modes().isEmpty() -> answer.among(r.modes(), m.mode(), false);
            case WorkMatter.TeamTrained m when r.repeated() -> answer.atLeast(m.times() >= OFTEN, OFTEN);
            case WorkMatter m -> null;
        };
    }

    private static @Nullable Verdict communication(Communication r, Answer answer, WorkMatter matter) {
        return switch (matter) {
            case WorkMatter.KnownIn m when m.by() == r.by() && r.phases().contains(m.phase()) ->
                answer.done(m.times());
            case WorkMatter.KnownThrough m when m.by() == r.by() && !r.media().isEmpty() ->
                answer.among(r.media(), m.medium(), r.open());
            case WorkMatter m -> null;
        };
    }

    /** Until its last good day, or without one, a goal not yet reached is a figure and nobody's fault; afterwards it is late. */
    private static Verdict goal(Goal r, Answer answer, WorkMatter.Reached m) {
        boolean reached = m.of() > 0 && Math.multiplyExact(m.reached(), 100L) >= Math.multiplyExact(m.of(), r
                .percent());
        if (reached) {
            return answer.fine();
        }
        boolean due = r.lastGoodDay() != null && m.on().isAfter(r.lastGoodDay());
        return due ? answer.miss(Side.LATE, r.percent()) : answer.open(r.percent());
    }

    private static Verdict funded(Budget r, Answer answer, WorkMatter.FundedFrom m) {
        boolean government = switch (m.source()) {
            case LOCAL_RECURRENT, DIGITAL_TRANSFORMATION, STATE_BUDGET, IT_APPLICATION -> true;
            case SOCIAL, OTHER_LAWFUL -> false;
        };
        if (r.sources().contains(m.source()) && r.tiered() && government && m.tier() == null) {
            return answer.miss(Side.BELOW, null);
        }
        return answer.among(r.sources(), m.source(), r.sources().contains(BudgetSource.OTHER_LAWFUL));
    }

    /** Makes a rule's verdicts. */
    record Answer(Rule rule, ProgrammeVersion judge) {
        Verdict fine() {
            return new Verdict(Grade.FINE, Side.WITHIN, null, rule.number(), judge);
        }

        /** Not named, and none the worse for it. */
        Verdict beside() {
            return new Verdict(Grade.FINE, Side.BESIDE, null, rule.number(), judge);
        }

        Verdict miss(Side side, @Nullable Integer bound) {
            return new Verdict(Judge.grade(rule.strength()), side, bound, rule.number(), judge);
        }

        /** Not reached, and not due. */
        Verdict open(int bound) {
            return new Verdict(Grade.NOTED, Side.BELOW, bound, rule.number(), judge);
        }

        Verdict atLeast(boolean reached, int bound) {
            return reached ? fine() : miss(Side.BELOW, bound);
        }

        Verdict done(int times) {
            return atLeast(times > 0, 1);
        }

        <T> Verdict among(Collection<T> named, T one, boolean open) {
            return named.contains(one) ? fine() : open ? beside() : miss(Side.OUTSIDE, null);
        }

        /** Whoever else does it is welcome, and takes nothing off those who must. */
        <T> Verdict act(Collection<T> named, T by, int times) {
            return named.contains(by) ? done(times) : beside();
        }
    }
}
