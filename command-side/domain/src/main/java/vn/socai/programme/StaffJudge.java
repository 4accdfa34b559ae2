package vn.socai.programme;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Holder;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Seat;
import vn.socai.value.StaffRule;
import vn.socai.value.StaffRule.MemberKind;
import vn.socai.value.StaffRule.MemberQuality;
import vn.socai.value.StaffRule.SeatHolder;

/** What the rules on who is in a team mean. */
final class StaffJudge {
    private StaffJudge() {}

    static Optional<Verdict> judge(StaffRule rule, ProgrammeVersion judge, TeamMatter matter) {
        return switch (rule) {
            case SeatHolder r when matter instanceof TeamMatter.Staff m && m.level() == r.level() -> seat(r, judge, m);
            case SeatHolder r when matter instanceof TeamMatter.Appointed m && m.level() == r.level()
                    && m.seat() == r.seat() ->
                Optional.of(verdict(r, judge, holder(r, m.holder())));
            case MemberKind r when matter instanceof TeamMatter.Staff m && m.level() == r.level() ->
                Optional.of(kind(r, judge, m));
            case MemberQuality r when matter instanceof TeamMatter.Attested m && r.levels().contains(m.level())
                    && (r.posts().isEmpty() || share(r.posts(), m.holder().posts())) ->
                Optional.of(verdict(r, judge, quality(r, m.holder()) ? Side.WITHIN : Side.LACKING));
            case SeatHolder r -> Optional.empty();
            case MemberKind r -> Optional.empty();
            case MemberQuality r -> Optional.empty();
        };
    }

    private static Optional<Verdict> seat(SeatHolder r, ProgrammeVersion judge, TeamMatter.Staff m) {
        @Nullable
        Holder holder = switch (r.seat()) {
            case LEADER -> m.leader();
            case DEPUTY -> m.deputy();
            case MEMBER -> null;
        };
        if (holder == null && (!r.needed() || r.seat() == Seat.MEMBER)) {
            return Optional.empty();
        }
        return Optional.of(verdict(r, judge, holder == null ? Side.LACKING : holder(r, holder)));
    }

    private static Side holder(SeatHolder r, Holder holder) {
        if (!r.posts().isEmpty() && !share(r.posts(), holder.posts())) {
            return holder.posts().isEmpty() ? Side.LACKING : Side.OTHER;
        }
        return holder.qualities().containsAll(r.qualities()) ? Side.WITHIN : Side.LACKING;
    }

    private static Verdict kind(MemberKind r, ProgrammeVersion judge, TeamMatter.Staff m) {
        int found = (int) m.members().stream().filter(member -> share(r.posts(), member.posts())).count();
        if (found >= r.min()) {
            return new Verdict(Grade.FINE, Side.WITHIN, null, r.number(), judge);
        }
        Grade grade = Judge.grade(r.strength());
        boolean spared = grade == Grade.BREACH && r.spareBelow() != null && m.members().size() < r.spareBelow();
        return new Verdict(spared ? Grade.WARNING : grade, Side.LACKING, r.min(), r.number(), judge);
    }

    private static boolean quality(MemberQuality r, Holder holder) {
        return holder.qualities().containsAll(r.all()) && (r.any().isEmpty() || share(r.any(), holder.qualities()));
    }

    private static boolean share(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }

    private static Verdict verdict(StaffRule r, ProgrammeVersion judge, Side side) {
        return new Verdict(side == Side.WITHIN ? Grade.FINE : Judge.grade(r.strength()), side, null, r.number(), judge);
    }
}
