package vn.socai.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Authority;
import vn.socai.value.BudgetSource;
import vn.socai.value.BudgetTier;
import vn.socai.value.Medium;
import vn.socai.value.Phase;
import vn.socai.value.Share;
import vn.socai.value.Skill;
import vn.socai.value.SupportKind;
import vn.socai.value.Supporter;
import vn.socai.value.Task;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;

/** What teams and offices do, as a programme may have a rule on it. {@code times} counts how often it was done. */
public sealed interface WorkMatter extends Matter {
    /** An office or a team does a task. */
    record Act(Task task, Authority by, int times) implements WorkMatter {}

    /** An office assigns targets to teams. */
    record Assigned(@Nullable Authority by) implements WorkMatter {}

    /** Work lies in an area. */
    record InArea(ActivityArea area) implements WorkMatter {}

    /** Residents are brought onto a platform. */
    record OnPlatform(String platform) implements WorkMatter {}

    /** A skill is taught as one of the basic ones. */
    record InSkill(Skill skill) implements WorkMatter {}

    /** An office trains teams. */
    record TrainedBy(Authority by, int times) implements WorkMatter {}

    /** An office trains teams together with another. */
    record TrainedWith(Authority by, Authority with) implements WorkMatter {}

    /** An office trains teams in a topic. */
    record TrainedIn(Authority by, TrainingTopic topic, int times) implements WorkMatter {}

    /** Training is held in a mode. */
    record TrainedHow(TrainingMode mode) implements WorkMatter {}

    /** A team was trained so often. */
    record TeamTrained(int times) implements WorkMatter {}

    /** An office makes a training plan for a year. */
    record TrainingPlanned(Authority by, int times) implements WorkMatter {}

    /** So many of so many, on a day. */
    record Reached(Share share, long reached, long of, LocalDate on) implements WorkMatter {}

    /** A household has persons who are proficient in so many basic skills. */
    record HouseholdSkilled(int persons, int skills) implements WorkMatter {}

    /** A supporter gives something. */
    record Supports(Supporter by, SupportKind kind, int times) implements WorkMatter {}

    /** An office makes something known in a phase. */
    record KnownIn(Authority by, Phase phase, int times) implements WorkMatter {}

    /** An office makes something known through a medium. */
    record KnownThrough(Authority by, Medium medium) implements WorkMatter {}

    /** Money comes from a source. */
    record FundedFrom(BudgetSource source, @Nullable BudgetTier tier) implements WorkMatter {}
}
