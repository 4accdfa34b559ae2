package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Authority;
import vn.socai.value.Frequency;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportContent;
import vn.socai.value.ReportRule;
import vn.socai.value.ReportRule.FormColumn;
import vn.socai.value.ReportRule.OversightAct;
import vn.socai.value.ReportRule.ReportChannel;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.ReportRule.ReportForm;
import vn.socai.value.ReportRule.ReportOversight;
import vn.socai.value.Timeliness;

/** What the rules on reports mean. Their days are {@link ReportCalendar}'s, their offices {@link ReportRouting}'s. */
public final class ReportJudge {
    private ReportJudge() {}

    /**
     * What a document asks of one who reports; nothing is filled in where it is silent.
     *
     * @param ifMissed how much it matters where the report does not come
     * @param dated whether it falls due on a day: without one nothing can be overdue
     */
    public record Asked(String rule, Grade ifMissed, Set<Authority> to, @Nullable Authority via,
            @Nullable Authority guidedBy, Set<Frequency> frequency, Set<ReportContent> contents, boolean dated,
            @Nullable ReportChannel channel) {}

    /** What somebody does about others' reports. */
    public record Oversight(String rule, Grade ifMissed, Set<OversightAct> acts, Set<Authority> of, Authority to) {}

    /** The form that goes with a duty: title and columns as printed. */
    public record Form(String rule, Grade ifMissed, String title, List<FormColumn> columns) {}

    static Optional<Verdict> judge(ReportRule rule, ProgrammeVersion judge, ReportMatter matter) {
        return switch (rule) {
            case ReportDuty r when matter instanceof ReportMatter.Received m && m.rule().equals(r.number()) -> received(
                    r, judge, m);
            case ReportDuty r -> Optional.empty();
            case ReportForm r -> Optional.empty();
            case ReportOversight r -> Optional.empty();
        };
    }

    private static Optional<Verdict> received(ReportDuty r, ProgrammeVersion judge, ReportMatter.Received m) {
        if (r.due() == null) {
            return Optional.empty();
        }
        return Optional.of(verdict(r, judge, timeliness(ReportCalendar.lastGoodDay(r.due(), m.month()), m.on())));
    }

    /** What the duty says of a report that came so. */
    public static Verdict verdict(ReportDuty duty, ProgrammeVersion judge, @Nullable Timeliness timeliness) {
        return timeliness == Timeliness.LATE
                ? new Verdict(Judge.grade(duty.strength()), Side.ABOVE, null, duty.number(), judge)
                : new Verdict(Grade.FINE, Side.WITHIN, null, duty.number(), judge);
    }

    /** Whether what was received on a day came in time; absent where there is no last good day. */
    public static @Nullable Timeliness timeliness(@Nullable LocalDate lastGoodDay, LocalDate on) {
        return lastGoodDay == null ? null : on.isAfter(lastGoodDay) ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    /** What a programme asks of one who reports, in the order of the document. */
    public static List<Asked> asked(ProgrammeAdopted programme, Authority reporter) {
        return programme.rules()
                .stream()
                .filter(rule -> rule instanceof ReportDuty duty && duty.from().contains(reporter))
                .map(rule -> asked((ReportDuty) rule))
                .toList();
    }

    private static Asked asked(ReportDuty duty) {
        return new Asked(duty.number(), Judge.grade(duty.strength()), Set.copyOf(duty.to()), duty.via(),
                duty.guidedBy(), Set.copyOf(duty.frequency()), Set.copyOf(duty.contents()), duty.due() != null, duty
                        .channel());
    }

    /** What somebody does about others' reports. */
    public static List<Oversight> oversight(ProgrammeAdopted programme, Authority by) {
        return programme.rules()
                .stream()
                .filter(rule -> rule instanceof ReportOversight oversight && oversight.by() == by)
                .map(ReportOversight.class::cast)
                .map(r -> new Oversight(r.number(), Judge.grade(r.strength()), Set.copyOf(r.acts()), Set.copyOf(r.of()),
                        r.to()))
                .toList();
    }

    /** The form that goes with the duty of that number; absent where the document prints none. */
    public static Optional<Form> form(ProgrammeAdopted programme, String duty) {
        return programme.rules()
                .stream()
                .filter(rule -> rule instanceof ReportForm form && form.with().equals(duty))
                .map(ReportForm.class::cast)
                .map(r -> new Form(r.number(), Judge.grade(r.strength()), r.title(), r.columns()))
                .findFirst();
    }
}
