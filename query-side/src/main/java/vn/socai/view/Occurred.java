package vn.socai.view;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.CampaignEvent;
import vn.socai.event.CommendationEvent;
import vn.socai.event.DifficultyEvent;
import vn.socai.event.DossierEvent;
import vn.socai.event.EvaluationEvent;
import vn.socai.event.Event;
import vn.socai.event.FoundingEvent;
import vn.socai.event.GroupEvent;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.LedgerEvent;
import vn.socai.event.MemberEvent;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PersonEvent;
import vn.socai.event.PracticeEvent;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ReportEvent;
import vn.socai.event.RequestEvent;
import vn.socai.event.RuleEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.TrainingEvent;
import vn.socai.event.UnitEvent;
import vn.socai.event.VisitEvent;
import vn.socai.event.WorkEvent;

/** On which day in the world an event happened, or from which day it holds. */
public final class Occurred {
    private Occurred() {}

    /** The day, in Asia/Ho_Chi_Minh; absent for what has none of its own, such as a verdict on a figure. */
    public static @Nullable LocalDate on(Event event) {
        return switch (event) {
            case LedgerEvent e -> null;
            case UnitEvent e -> unit(e);
            case ProgrammeEvent.ProgrammeAdopted e -> e.from();
            case TeamEvent.TeamEstablished e -> e.on();
            case TeamEvent.TeamRenamed e -> e.on();
            case ProgrammeEvent.ProgrammeRuleAmended e -> e.from();
            case ProgrammeEvent.ExceptionGranted e -> e.from();
            case TeamEvent.TeamDissolved e -> e.on();
            case TeamEvent.TeamReorganised e -> e.on();
            case TeamEvent.TeamMerged e -> e.on();
            case TeamEvent.TeamTransferred e -> e.on();
            case TeamEvent.CollaboratorsFormed e -> e.on();
            case TeamEvent.FounderRecorded e -> null;
            case MemberEvent.MemberAttested e -> e.on();
            case RequestEvent e -> e.on();
            case FoundingEvent e -> founding(e);
            case MemberEvent.MemberJoined e -> e.on();
            case MemberEvent.MemberLeft e -> e.on();
            case MemberEvent.LeaderAppointed e -> e.on();
            case MemberEvent.DeputyAppointed e -> e.on();
            case PersonEvent.PersonalDataErased e -> e.on();
            case VisitEvent e -> visit(e);
            case GroupEvent.GroupRegistered e -> e.on();
            case GroupEvent.GroupChanged e -> e.on();
            case GroupEvent.GroupClosed e -> e.on();
            case TrainingEvent.TrainingScheduled e -> e.on();
            case TrainingEvent.TrainingAttended e -> e.on();
            case TrainingEvent.TrainingCancelled e -> e.on();
            case WorkEvent e -> e.entry().on();
            case CampaignEvent.CampaignPlanSubmitted e -> e.on();
            case CampaignEvent.CampaignDayLogged e -> e.day();
            case CampaignEvent.CampaignClosed e -> e.on();
            case IndicatorEvent.TargetAssigned e -> e.from();
            case DifficultyEvent.DifficultyRaised e -> e.on();
            case DifficultyEvent.DifficultyEscalated e -> e.on();
            case DifficultyEvent.DifficultyAnswered e -> e.on();
            case DifficultyEvent.DifficultyClosed e -> e.on();
            case PracticeEvent.PracticeSubmitted e -> e.on();
            case PracticeEvent.PracticeEndorsed e -> e.on();
            case PracticeEvent.PracticeShared e -> e.on();
            case CommendationEvent.Proposal.CommendationProposed e -> e.on();
            case CommendationEvent.Proposal.CommendationDeclined e -> e.on();
            case CommendationEvent.Proposal.CommendationDecided e -> e.on();
            case CommendationEvent.Proposal.CommendationRevoked e -> e.on();
            case CommendationEvent.Selection.OutstandingMemberSelected e -> e.on();
            case CommendationEvent.Selection.OutstandingMemberWithdrawn e -> e.on();
            case EvaluationEvent.EvaluationOpened e -> e.from();
            case EvaluationEvent.Scoring.SelfScored e -> e.on();
            case EvaluationEvent.Scoring.ScoreReviewed e -> e.on();
            case EvaluationEvent.Scoring.UnitClassified e -> e.on();
            case IndicatorEvent.TargetMet e -> null;
            case IndicatorEvent.TargetLapsed e -> null;
            case RuleEvent.RuleUnmet e -> null;
            case DossierEvent e -> null;
            case PeriodEvent.PeriodOpened e -> e.from();
            case PeriodEvent.PeriodFellDue e -> e.lastGoodDay().plusDays(1);
            case PeriodEvent.PeriodLocked e -> e.on();
            case ReportEvent.ReportSubmitted e -> e.on();
            case ReportEvent.ReportReturned e -> e.on();
            case ReportEvent.ReportAccepted e -> e.on();
            case ReportEvent.ReportConsolidated e -> e.on();
        };
    }

    private static @Nullable LocalDate founding(FoundingEvent event) {
        return switch (event) {
            case FoundingEvent.TeamEntered e -> e.on();
            case FoundingEvent.TeamStruck e -> null;
            case FoundingEvent.DocumentsFiled e -> e.on();
            case FoundingEvent.PilotOpened e -> e.on();
            case FoundingEvent.PilotClosed e -> e.on();
            case FoundingEvent.LessonsSummarised e -> e.on();
        };
    }

    private static LocalDate unit(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitsReorganised e -> e.effective();
            case UnitEvent.VillageRegistered e -> e.from();
            case UnitEvent.VillageAssigned e -> e.from();
        };
    }

    private static LocalDate visit(VisitEvent event) {
        return switch (event) {
            case VisitEvent.VisitLogged e -> e.facts().occurredOn();
            case VisitEvent.VisitCorrected e -> e.now().occurredOn();
            case VisitEvent.VisitVoided e -> e.was().occurredOn();
        };
    }
}
