package vn.socai.view;

import java.util.LinkedHashSet;
import java.util.Set;

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
import vn.socai.event.RuleEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.TrainingEvent;
import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.event.WorkEvent;
import vn.socai.ledger.Commit;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;

/** Which units a commit is about: the one it belongs to and those that its events name. */
public final class Subjects {
    private Subjects() {}

    /** The units, without their ancestors. */
    public static Set<UnitId> of(Commit commit) {
        Set<UnitId> units = new LinkedHashSet<>();
        units.add(commit.draft().unit());
        for (Event event : commit.draft().events()) {
            add(event, units);
        }
        return units;
    }

    private static void add(Event event, Set<UnitId> units) {
        switch (event) {
            case UnitEvent e -> addUnits(e, units);
            case ProgrammeEvent.ProgrammeAdopted e -> units.add(e.area());
            case ProgrammeEvent.ProgrammeRuleAmended e -> units.add(e.area());
            case ProgrammeEvent.ExceptionGranted e -> {
                units.add(e.area());
                units.add(e.unit());
            }
            case FoundingEvent e -> units.add(e.unit());
            case TeamEvent.TeamEstablished e -> units.add(e.unit());
            case TeamEvent.TeamTransferred e -> {
                units.add(e.from());
                units.add(e.unit());
            }
            case TeamEvent.FounderRecorded e -> {
            }
            case TeamEvent.TeamReorganised e -> {
            }
            case TeamEvent.TeamMerged e -> {
            }
            case TeamEvent.CollaboratorsFormed e -> {
            }
            case IndicatorEvent.TargetAssigned e -> units.add(e.unit());
            case IndicatorEvent.TargetMet e -> units.add(e.unit());
            case IndicatorEvent.TargetLapsed e -> units.add(e.unit());
            case RuleEvent.RuleUnmet e -> units.add(e.unit());
            case VisitEvent e -> addVisit(e, units);
            case DifficultyEvent.DifficultyRaised e -> units.add(e.unit());
            case PracticeEvent.PracticeSubmitted e -> units.add(e.unit());
            case PracticeEvent.PracticeShared e -> units.add(e.audience());
            case CommendationEvent.Proposal.CommendationProposed e -> units.add(e.unit());
            case CommendationEvent.Selection e -> units.add(e.unit());
            case EvaluationEvent.EvaluationOpened e -> units.add(e.unit());
            case EvaluationEvent.Scoring e -> units.add(e.unit());
            case DifficultyEvent e -> {
            }
            case PracticeEvent.PracticeEndorsed e -> {
            }
            case CommendationEvent.Proposal e -> {
            }
            case PeriodEvent e -> addPeriod(e, units);
            case ReportEvent e -> units.add(e.report().unit());
            case GroupEvent.GroupRegistered e -> units.add(e.unit());
            case GroupEvent.GroupChanged e -> units.add(e.unit());
            case GroupEvent.GroupClosed e -> units.add(e.unit());
            case TrainingEvent.TrainingScheduled e -> units.add(e.unit());
            case TrainingEvent.TrainingAttended e -> units.add(e.unit());
            case TrainingEvent.TrainingCancelled e -> units.add(e.unit());
            case WorkEvent e -> units.add(e.entry().unit());
            case CampaignEvent.CampaignPlanSubmitted e -> units.add(e.unit());
            case CampaignEvent.CampaignDayLogged e -> units.add(e.unit());
            case CampaignEvent.CampaignClosed e -> units.add(e.unit());
            case TeamEvent.TeamRenamed e -> {
            }
            case TeamEvent.TeamDissolved e -> {
            }
            case MemberEvent e -> {
            }
            case PersonEvent e -> {
            }
            case DossierEvent.DossierIssued e -> units.add(e.unit());
            case LedgerEvent e -> {
            }
        }
    }

    private static void addUnits(UnitEvent event, Set<UnitId> units) {
        switch (event) {
            case UnitsReorganised e -> e.changes().stream().map(UnitChange::unit).forEach(units::add);
            case VillageRegistered e -> {
                units.add(e.village());
                units.add(e.commune());
            }
            case VillageAssigned e -> {
                units.add(e.village());
                units.add(e.commune());
            }
        }
    }

    /** That a report is overdue concerns whoever misses it; that somebody owed one and sent it, his report tells. */
    private static void addPeriod(PeriodEvent event, Set<UnitId> units) {
        switch (event) {
            case PeriodEvent.PeriodOpened e -> units.add(e.area());
            case PeriodEvent.PeriodFellDue e -> units.addAll(e.missing());
            case PeriodEvent.PeriodLocked e -> units.add(e.within());
        }
    }

    private static void addVisit(VisitEvent event, Set<UnitId> units) {
        switch (event) {
            case VisitLogged e -> units.add(e.facts().unit());
            case VisitCorrected e -> {
                units.add(e.was().unit());
                units.add(e.now().unit());
            }
            case VisitVoided e -> units.add(e.was().unit());
        }
    }
}
