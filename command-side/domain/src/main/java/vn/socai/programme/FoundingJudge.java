package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.FoundingRule;
import vn.socai.value.FoundingRule.Filing;
import vn.socai.value.FoundingRule.Founder;
import vn.socai.value.FoundingRule.FoundingDeadline;
import vn.socai.value.FoundingRule.Ground;
import vn.socai.value.FoundingRule.Guidance;
import vn.socai.value.FoundingRule.Pilot;
import vn.socai.value.FoundingRule.RoadmapStep;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;

/** What the rules on founding, filing and trying out mean. */
final class FoundingJudge {
    private FoundingJudge() {}

    static Optional<Verdict> judge(FoundingRule rule, ProgrammeVersion judge, TeamMatter matter) {
        return switch (rule) {
            case Founder r when matter instanceof TeamMatter.FoundedBy m && r.levels().contains(m.level()) ->
                Optional.of(verdict(r, judge, r.by().contains(m.founder()) ? Side.WITHIN : Side.OTHER));
            case FoundingDeadline r when matter instanceof TeamMatter.Founded m && m.level() == r.level() ->
                Optional.of(verdict(r, judge, punctual(r.lastGoodDay(), m.on())));
            case Filing r when matter instanceof TeamMatter.Filed m && r.what().contains(m.what()) ->
                Optional.of(verdict(r, judge, filed(r, m)));
            case Pilot r when matter instanceof TeamMatter.Piloted m -> Optional.of(verdict(r, judge, piloted(r, m)));
            case Founder r -> Optional.empty();
            case FoundingDeadline r -> Optional.empty();
            case Filing r -> Optional.empty();
            case Pilot r -> Optional.empty();
            case RoadmapStep r -> Optional.empty();
            case Guidance r -> Optional.empty();
            case Ground r -> Optional.empty();
        };
    }

    private static Side filed(Filing r, TeamMatter.Filed m) {
        boolean there = r.from() == m.from() && (r.to() == null || r.to() == m.to()) && Objects.equals(r.via(), m
                .via());
        return there ? punctual(r.lastGoodDay(), m.on()) : Side.OTHER;
    }

    private static Side piloted(Pilot r, TeamMatter.Piloted m) {
        return switch (m.moment()) {
            case OPENED -> punctual(r.from(), m.on());
            case CLOSED -> m.on().isBefore(r.lastDay()) ? Side.BELOW : punctual(r.lastDay(), m.on());
            case LESSONS -> punctual(r.lessonsBy(), m.on());
        };
    }

    private static Side punctual(@Nullable LocalDate lastGoodDay, LocalDate on) {
        return lastGoodDay != null && on.isAfter(lastGoodDay) ? Side.LATE : Side.WITHIN;
    }

    /**
     * Whether so many teams were there in time; absent where the rule states no day. What is still missing is {@code BELOW} until the
     * last good day has passed, and {@code LATE} from then on.
     */
    static Optional<Verdict> reached(Rule rule, ProgrammeVersion judge, int min, @Nullable LocalDate lastGoodDay,
            List<LocalDate> days, LocalDate asOf) {
        if (lastGoodDay == null) {
            return Optional.empty();
        }
        long inTime = days.stream().filter(day -> !day.isAfter(lastGoodDay)).count();
        Side side = inTime >= min ? Side.WITHIN : asOf.isAfter(lastGoodDay) ? Side.LATE : Side.BELOW;
        Grade grade = side == Side.LATE ? Judge.grade(rule.strength()) : Grade.FINE;
        return Optional.of(new Verdict(grade, side, side == Side.WITHIN ? null : min, rule.number(), judge));
    }

    private static Verdict verdict(FoundingRule r, ProgrammeVersion judge, Side side) {
        return new Verdict(side == Side.WITHIN ? Grade.FINE : Judge.grade(r.strength()), side, null, r.number(), judge);
    }
}
