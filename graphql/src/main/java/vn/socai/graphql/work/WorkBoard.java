package vn.socai.graphql.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.telling.Glossary;
import vn.socai.programme.Judge;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.WorkMatter;
import vn.socai.value.Authority;
import vn.socai.value.BudgetTier;
import vn.socai.value.Phase;
import vn.socai.value.Population;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Supporter;
import vn.socai.value.Task;
import vn.socai.value.TrainingTopic;
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
import vn.socai.view.training.Trainings.Reached;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;

/** Puts the figures before the interpreter, rule by rule. What is told elsewhere (groups, targets) has no line here. */
final class WorkBoard {
    private final WorkFigures figures;
    private final List<WorkRuleNode> lines = new ArrayList<>();

    WorkBoard(WorkFigures figures) {
        this.figures = figures;
    }

    List<WorkRuleNode> lines() {
        for (ProgrammeAdopted adopted : figures.binding()) {
            adopted.rules().forEach(rule -> {
                if (rule instanceof WorkRule workRule) {
                    look(workRule, adopted.programme());
                }
            });
        }
        return List.copyOf(lines);
    }

    private void look(WorkRule rule, ProgrammeVersion judge) {
        switch (rule) {
            case Duty r -> r.by().forEach(by -> duty(r, by, judge));
            case Support r -> r.by().forEach(by -> support(r, by, judge));
            case Communication r -> r.phases().forEach(phase -> phase(r, phase, judge));
            case Training r -> r.topics().forEach(topic -> topic(r, topic, judge));
            case TrainingManner r when r.repeated() -> repeated(r, judge);
            case YearlyTrainingPlan r -> {
                long plans = figures.records(l -> l.kind() == WorkKind.TRAINING_PLAN && l.one() == r.by().code());
                line(r, judge, r.by(), plans, null, null, new WorkMatter.TrainingPlanned(r.by(), times(plans)));
            }
            case Areas r -> r.areas()
                    .forEach(area -> line(r, judge, area, figures.visits(area), null, null,
                            new WorkMatter.InArea(area)));
            case BasicSkills r -> r.skills()
                    .forEach(skill -> line(r, judge, skill, figures.visits(skill), null, null,
                            new WorkMatter.InSkill(skill)));
            case Goal r -> goal(r, judge);
            case Platforms r -> r.platforms()
                    .forEach(platform -> line(r, judge, platform, platform, figures.amount(
                            l -> l.kind() == WorkKind.ON_PLATFORM && l.label().equals(platform)), null, null,
                            new WorkMatter.OnPlatform(platform)));
            case Budget r -> budget(r, judge);
            case TrainingManner r -> {
            }
            case GroupChannel r -> {
            }
            case Network r -> {
            }
            case TargetAssignment r -> {
            }
            case ProficientHousehold r -> {
            }
        }
    }

    private void duty(Duty r, Authority by, ProgrammeVersion judge) {
        long done = figures.records(l -> l.kind() == WorkKind.DONE && l.one() == r.task().code() && l.two() == by
                .code()) + special(r.task(), by);
        line(r, judge, Glossary.vi(r.task()) + ": " + Glossary.vi(by), Glossary.en(r.task()) + ": " + Glossary.en(by),
                done, null, null, new WorkMatter.Act(r.task(), by, times(done)));
    }

    /** Tasks whose records have facts of their own. */
    private long special(Task task, Authority by) {
        if (task == Task.LEAD_HOUSEHOLDS) {
            return figures.records(l -> l.kind() == WorkKind.LEAD_HOUSEHOLD && l.one() == by.code());
        }
        return task == Task.SHOPS_FOR_PRODUCE ? figures.records(l -> shop(l, 1, by))
                : task == Task.SHOPS_FOR_PAYERS ? figures.records(l -> shop(l, 2, by)) : 0;
    }

    private static boolean shop(WorkLine line, int which, Authority by) {
        return line.kind() == WorkKind.SHOP && line.one() == which && line.two() == by.code();
    }

    private void support(Support r, Supporter by, ProgrammeVersion judge) {
        long done = figures.records(l -> l.kind() == WorkKind.SUPPORT && l.one() == by.code() && l.two() == r.gives()
                .code());
        line(r, judge, Glossary.vi(r.gives()) + ": " + Glossary.vi(by), Glossary.en(r.gives()) + ": " + Glossary.en(by),
                done, null, null, new WorkMatter.Supports(by, r.gives(), times(done)));
    }

    private void phase(Communication r, Phase phase, ProgrammeVersion judge) {
        long done = figures.records(l -> l.kind() == WorkKind.COMMUNICATION && l.one() == r.by().code() && l.two()
                / 100 == phase.code());
        line(r, judge, Glossary.vi(phase) + ": " + Glossary.vi(r.by()), Glossary.en(phase) + ": " + Glossary.en(r.by()),
                done, null, null, new WorkMatter.KnownIn(r.by(), phase, times(done)));
    }

    private void topic(Training r, TrainingTopic topic, ProgrammeVersion judge) {
        long done = figures.records(l -> l.kind() == WorkKind.SESSION && l.one() == r.by().code() && l.two() == topic
                .code());
        line(r, judge, Glossary.vi(topic) + ": " + Glossary.vi(r.by()), Glossary.en(topic) + ": " + Glossary.en(r.by()),
                done, null, null, new WorkMatter.TrainedIn(r.by(), topic, times(done)));
    }

    /** As long as one team was trained but once, the rule is not met. */
    private void repeated(TrainingManner r, ProgrammeVersion judge) {
        Reached reached = figures.trained();
        boolean all = reached.teams() > 0 && reached.repeatedly() == reached.teams();
        line(r, judge, "tổ được tập huấn nhiều lần", "teams trained more than once", reached.repeatedly(),
                (long) reached
                        .teams(), null, new WorkMatter.TeamTrained(all ? 2 : 1));
    }

    private void goal(Goal r, ProgrammeVersion judge) {
        long reached = switch (r.share()) {
            case WORKING_AGE_SKILLED -> figures.counted(Population.WORKING_AGE_SKILLED).orElse(0);
            case OCOP_LISTED -> figures.productsListed();
            case PROFICIENT_HOUSEHOLDS -> figures.proficientHouseholds();
            case HOUSEHOLDS_REACHED -> {
                Long visited = figures.visitedHouseholds();
                yield visited == null ? 0 : visited;
            }
        };
        OptionalLong of = figures.counted(switch (r.share()) {
            case WORKING_AGE_SKILLED -> Population.WORKING_AGE;
            case OCOP_LISTED -> Population.OCOP_PRODUCTS;
            case PROFICIENT_HOUSEHOLDS, HOUSEHOLDS_REACHED -> Population.HOUSEHOLDS;
        });
        line(r, judge, Glossary.vi(r.share()), Glossary.en(r.share()), reached, WorkController.orNull(of), r.percent(),
                new WorkMatter.Reached(r.share(), reached, of.orElse(0), figures.lastDay()));
    }

    private void budget(Budget r, ProgrammeVersion judge) {
        r.sources()
                .forEach(source -> line(r, judge, source, figures.amount(l -> l.kind() == WorkKind.FUNDS && l
                        .one() == source.code()), null, null, new WorkMatter.FundedFrom(source, BudgetTier.PROVINCE)));
    }

    private static int times(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private void line(WorkRule rule, ProgrammeVersion judge, Enum<?> what, long done, @Nullable Long of,
            @Nullable Integer percent, WorkMatter matter) {
        line(rule, judge, Glossary.vi(what), Glossary.en(what), done, of, percent, matter);
    }

    private void line(WorkRule rule, ProgrammeVersion judge, String vi, String en, long done, @Nullable Long of,
            @Nullable Integer percent, WorkMatter matter) {
        Optional<Verdict> verdict = Judge.judge(rule, judge, matter);
        lines.add(new WorkRuleNode(judge.programme().value(), judge.version(), rule.number(), rule.strength(), vi, en,
                done, of, percent, verdict.map(Verdict::grade).orElse(Grade.FINE)));
    }
}
