package vn.socai.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.Authority;
import vn.socai.value.ReportContent;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.UnitLevel;

/** Whose report it is, who may receive it and what stands in it, by what the document says and by the levels that there are. */
public final class ReportRouting {
    private static final Set<ReportFigure> STATES = EnumSet.of(ReportFigure.COMMUNE_TEAMS, ReportFigure.VILLAGE_TEAMS,
            ReportFigure.SCHOOL_TEAMS, ReportFigure.MEMBERS);
    private static final Set<ReportFigure> TARGETS = EnumSet.of(ReportFigure.TARGETS, ReportFigure.TARGETS_MET);

    private ReportRouting() {}

    /** The duty of that number for a unit of that level; where a number has several, the level tells them apart (PL15, NT14). */
    public static Optional<ReportDuty> duty(ProgrammeAdopted programme, String number, UnitLevel level) {
        List<ReportDuty> duties = programme.rules()
                .stream()
                .filter(rule -> rule.number().equals(number))
                .filter(ReportDuty.class::isInstance)
                .map(ReportDuty.class::cast)
                .toList();
        return duties.stream()
                .filter(duty -> duty.from().stream().anyMatch(from -> from.level() == level))
                .findFirst()
                // A team may be one of a commune too.
                .or(() -> duties.stream()
                        .filter(duty -> level == UnitLevel.COMMUNE && duty.from().contains(Authority.TEAM))
                        .findFirst());
    }

    /**
     * Who may return and accept a report: those to and through whom it goes, and by whose instructions. Where there is no district any more, the department of the
     * province takes its step.
     *
     * @param levels the levels of the reporting unit and of those above it on that day
     */
    public static Set<Authority> receivers(ReportDuty duty, Set<UnitLevel> levels) {
        Set<Authority> receivers = EnumSet.noneOf(Authority.class);
        Set<Authority> named = EnumSet.noneOf(Authority.class);
        named.addAll(duty.to());
        Stream.of(duty.via(), duty.guidedBy()).filter(Objects::nonNull).forEach(named::add);
        for (Authority authority : named) {
            receivers.add(authority.level() == UnitLevel.DISTRICT && !levels.contains(UnitLevel.DISTRICT)
                    ? Authority.PROVINCE_DIGITAL
                    : authority);
        }
        return receivers;
    }

    /** The figures that can tell what is asked for. */
    public static Set<ReportFigure> figures(ReportDuty duty) {
        Set<ReportFigure> figures = EnumSet.noneOf(ReportFigure.class);
        for (ReportContent content : duty.contents()) {
            switch (content) {
                case ESTABLISHMENT -> figures.addAll(STATES);
                case ACTIVITY, PLATFORM_USE, EVALUATION -> figures.addAll(flows());
                case TARGETS_AND_TASKS -> {
                    figures.addAll(flows());
                    figures.addAll(TARGETS);
                }
                case DIFFICULTIES, NEXT_STAGE_PLAN -> {
                    // Words, not figures.
                }
            }
        }
        return figures;
    }

    private static Set<ReportFigure> flows() {
        Set<ReportFigure> flows = EnumSet.allOf(ReportFigure.class);
        flows.removeAll(STATES);
        flows.removeAll(TARGETS);
        return flows;
    }

    /** Whether the establishment list goes with the report (VH17). */
    public static boolean listsTeams(ReportDuty duty) {
        return duty.contents().contains(ReportContent.ESTABLISHMENT);
    }
}
