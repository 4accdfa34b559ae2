package vn.socai.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Rules on what teams and offices do: groups, training, tasks, goals, support, communication, money. Tags 50 to 79. */
public sealed interface WorkRule extends Rule {
    /**
     * Who has a group, and what it is like (LC10, LC18, PL13, PL14, VH14, VH15, NT12).
     *
     * @param level for groups of teams, of which level of team
     * @param host who opens it
     * @param participants who must be in it; empty where the document does not say
     * @param platforms where it may stand; empty where the document does not say
     * @param open other Vietnamese networks will do as well
     * @param namePattern with the tokens {@code <thôn>}, {@code <xã>} and {@code <huyện>}; absent where any name will do
     */
    @Tag(50)
    record GroupChannel(Clause clause, GroupScope scope, @Nullable TeamLevel level, Authority host,
            Set<Participant> participants, Set<ChatPlatform> platforms, boolean open, @Nullable String namePattern)
            implements WorkRule {
        public GroupChannel {
            participants = Sets.ordered(Participant.class, participants);
            platforms = Sets.ordered(ChatPlatform.class, platforms);
        }
    }

    /** The teams belong to a network (PL21, NT24). */
    @Tag(51)
    record Network(Clause clause, String name, Authority coordinator) implements WorkRule {}

    /** What the teams' work is about (PL10, VH13, NT8 to NT11). */
    @Tag(52)
    record Areas(Clause clause, Set<ActivityArea> areas) implements WorkRule {
        public Areas {
            areas = Sets.ordered(ActivityArea.class, areas);
        }
    }

    /**
     * The platforms that residents are brought onto (LC8, PL11, NT8).
     *
     * @param open others will do as well
     */
    @Tag(53)
    record Platforms(Clause clause, List<String> platforms, boolean open) implements WorkRule {
        public Platforms {
            platforms = List.copyOf(platforms);
        }
    }

    /** The basic skills (BT3). */
    @Tag(54)
    record BasicSkills(Clause clause, Set<Skill> skills) implements WorkRule {
        public BasicSkills {
            skills = Sets.ordered(Skill.class, skills);
        }
    }

    /** Who trains the teams, together with whom, and in what (LC7, PL25, NT7, BT9). */
    @Tag(55)
    record Training(Clause clause, Authority by, Set<Authority> with, Set<TrainingTopic> topics) implements WorkRule {
        public Training {
            with = Sets.ordered(Authority.class, with);
            topics = Sets.ordered(TrainingTopic.class, topics);
        }
    }

    /**
     * How training is held (PL9, NT7, BT9).
     *
     * @param modes empty where the document does not say
     * @param repeated once is not enough
     */
    @Tag(56)
    record TrainingManner(Clause clause, Set<TrainingMode> modes, boolean repeated) implements WorkRule {
        public TrainingManner {
            modes = Sets.ordered(TrainingMode.class, modes);
        }
    }

    /** Who makes a training plan every year (LC7). */
    @Tag(57)
    record YearlyTrainingPlan(Clause clause, Authority by) implements WorkRule {}

    /** Who assigns targets to teams, and nobody else does (LC12, PL16, NT16). */
    @Tag(64)
    record TargetAssignment(Clause clause, Authority by) implements WorkRule {}

    /** A task, and whose it is (LC14, NT10, BT5, …); others may do it as well. */
    @Tag(58)
    record Duty(Clause clause, Task task, Set<Authority> by) implements WorkRule {
        public Duty {
            by = Sets.ordered(Authority.class, by);
        }
    }

    /**
     * A share to reach (PL2, PL24, NT9, BT4).
     *
     * @param percent 1 to 100
     * @param lastGoodDay absent where the document states none: then it is never overdue
     */
    @Tag(59)
    record Goal(Clause clause, Share share, int percent, @Nullable LocalDate lastGoodDay) implements WorkRule {}

    /**
     * When a household counts as proficient (BT4).
     *
     * @param persons so many of its persons, 1 or more
     * @param skills are proficient in so many of the basic skills, 1 to 5
     */
    @Tag(60)
    record ProficientHousehold(Clause clause, int persons, int skills) implements WorkRule {}

    /** Who gives the teams what (LC15, PL20, NT23, BT8). */
    @Tag(61)
    record Support(Clause clause, SupportKind gives, Set<Supporter> by) implements WorkRule {
        public Support {
            by = Sets.ordered(Supporter.class, by);
        }
    }

    /**
     * Who makes things known, when and through what (LC20, BT15).
     *
     * @param phases empty where the document does not say
     * @param media empty where the document does not say
     * @param open other media will do as well
     */
    @Tag(62)
    record Communication(Clause clause, Authority by, Set<Phase> phases, Set<Medium> media, boolean open)
            implements WorkRule {
        public Communication {
            phases = Sets.ordered(Phase.class, phases);
            media = Sets.ordered(Medium.class, media);
        }
    }

    /**
     * Where the money comes from (LC13, NT17, NT19).
     *
     * @param tiered a government's budget is of a tier
     */
    @Tag(63)
    record Budget(Clause clause, Set<BudgetSource> sources, boolean tiered) implements WorkRule {
        public Budget {
            sources = Sets.ordered(BudgetSource.class, sources);
        }
    }
}
