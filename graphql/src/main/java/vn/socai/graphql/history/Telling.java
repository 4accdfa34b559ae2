package vn.socai.graphql.history;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.LedgerEvent;
import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.event.MemberEvent;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.PersonEvent;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.value.Purpose;

/**
 * An event in words. No person is named: what a sentence says of a person it says of "a member".
 *
 * @param occurredOn the day it happened, where it has one
 */
public record Telling(String vi, String en, @Nullable LocalDate occurredOn) {

    /** The words for an event; a new event does not compile until it has some. */
    public static Telling of(Event event) {
        return switch (event) {
            case LedgerEvent e -> ledger(e);
            case UnitEvent e -> unit(e);
            case ProgrammeEvent e -> programme(e);
            case TeamEvent e -> team(e);
            case MemberEvent e -> member(e);
            case PersonEvent e -> person(e);
            case VisitEvent e -> visit(e);
            case IndicatorEvent e -> target(e);
        };
    }

    private static Telling ledger(LedgerEvent event) {
        return switch (event) {
            case LedgerOpened e when e.purpose() == Purpose.DEMO -> new Telling(
                    "Sổ được mở để minh họa: tổ, người và thôn đều là bịa.",
                    "The ledger was opened for a demonstration: teams, persons and villages are invented.", null);
            case LedgerOpened e -> new Telling("Sổ được mở.", "The ledger was opened.", null);
        };
    }

    private static Telling unit(UnitEvent event) {
        return switch (event) {
            case UnitsReorganised e -> new Telling("Sắp xếp đơn vị theo " + e.basis().number() + ": " + e.changes()
                    .size()
                    + " thay đổi, có hiệu lực từ " + e.effective() + ".", "Units were reorganised by " + e.basis()
                            .number() + ": " + e.changes().size() + " changes, in force from " + e.effective() + ".", e
                                    .effective());
            case VillageRegistered e -> new Telling(e.kind().label() + " " + e.name() + " được ghi vào danh bạ.", e
                    .kind()
                    .label() + " " + e.name() + " was entered into the register.", e.from());
            case VillageAssigned e -> new Telling("Thôn " + e.village() + " được xếp vào xã " + e.commune() + ".",
                    "Village " + e.village() + " was assigned to commune " + e.commune() + ".", e.from());
        };
    }

    private static Telling programme(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeAdopted e -> new Telling("Ban hành chương trình “" + e.title() + "”, phiên bản " + e
                    .programme()
                    .version() + ".", "Programme “" + e.title() + "” was adopted, version " + e.programme().version()
                            + ".", e.from());
        };
    }

    private static Telling team(TeamEvent event) {
        return switch (event) {
            case TeamEstablished e -> new Telling("Thành lập " + e.name() + " theo " + e.decision().number() + ".", e
                    .name() + " was founded by " + e.decision().number() + ".", e.on());
            case TeamRenamed e -> new Telling("Tổ đổi tên thành " + e.name() + ".", "The team was renamed " + e.name()
                    + ".", e.on());
            case TeamDissolved e -> new Telling("Tổ giải thể theo " + e.decision().number() + ".",
                    "The team was dissolved by " + e.decision().number() + ".", e.on());
        };
    }

    private static Telling member(MemberEvent event) {
        return switch (event) {
            case MemberJoined e -> new Telling("Một thành viên vào tổ.", "A member joined the team.", e.on());
            case MemberLeft e -> new Telling("Một thành viên rời tổ.", "A member left the team.", e.on());
            case LeaderAppointed e -> new Telling("Bổ nhiệm tổ trưởng.", "A leader was appointed.", e.on());
            case DeputyAppointed e -> new Telling("Bổ nhiệm tổ phó.", "A deputy was appointed.", e.on());
        };
    }

    private static Telling person(PersonEvent event) {
        return switch (event) {
            case PersonalDataErased e -> new Telling("Dữ liệu cá nhân của một người bị xóa vĩnh viễn.",
                    "A person's data were erased for ever.", e.on());
        };
    }

    private static Telling visit(VisitEvent event) {
        return switch (event) {
            case VisitLogged e -> new Telling("Một lượt thăm, hướng dẫn " + e.facts().peopleGuided() + " người.",
                    "A visit, " + e.facts().peopleGuided() + " people guided.", e.facts().occurredOn());
            case VisitCorrected e -> new Telling("Một lượt thăm được sửa: " + e.now().peopleGuided()
                    + " người, trước là "
                    + e.was().peopleGuided() + ".", "A visit was corrected: " + e.now().peopleGuided()
                            + " people, before " + e.was().peopleGuided() + ".", e.now().occurredOn());
            case VisitVoided e -> new Telling("Một lượt thăm bị hủy.", "A visit was taken back.", e.was().occurredOn());
        };
    }

    private static Telling target(IndicatorEvent event) {
        return switch (event) {
            case TargetAssigned e -> new Telling("Giao chỉ tiêu " + e.value() + " theo " + e.basis().number() + ".",
                    "A target of " + e.value() + " was assigned by " + e.basis().number() + ".", e.from());
            case TargetMet e -> new Telling("Chỉ tiêu đã đạt: " + e.reached() + ".", "The target was met: " + e
                    .reached()
                    + ".", null);
            case TargetLapsed e -> new Telling("Chỉ tiêu không còn đạt: " + e.reached() + ".",
                    "The target is no longer met: " + e.reached() + ".", null);
        };
    }
}
