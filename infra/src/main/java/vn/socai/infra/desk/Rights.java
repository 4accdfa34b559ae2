package vn.socai.infra.desk;

import java.util.Map;
import java.util.Set;

import vn.socai.campaign.CampaignCommand;
import vn.socai.campaign.CampaignCommand.LogCampaignDay;
import vn.socai.campaign.CampaignCommand.SubmitCampaignPlan;
import vn.socai.command.Command;
import vn.socai.command.Intent;
import vn.socai.commendation.CommendationCommand;
import vn.socai.commendation.CommendationCommand.ProposeCommendation;
import vn.socai.commendation.SelectionCommand;
import vn.socai.difficulty.DifficultyCommand;
import vn.socai.difficulty.DifficultyCommand.RaiseDifficulty;
import vn.socai.dossier.DossierCommand.IssueDossier;
import vn.socai.evaluation.EvaluationCommand;
import vn.socai.evaluation.ScoringCommand;
import vn.socai.founding.FoundingCommand;
import vn.socai.group.GroupCommand;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.person.PersonCommand;
import vn.socai.practice.PracticeCommand;
import vn.socai.practice.PracticeCommand.SubmitPractice;
import vn.socai.programme.ProgrammeCommand;
import vn.socai.report.PeriodCommand.LockPeriod;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.report.ReportCommand;
import vn.socai.report.ReportCommand.SubmitReport;
import vn.socai.team.RequestCommand;
import vn.socai.team.RequestCommand.IntroduceApplicant;
import vn.socai.team.RequestCommand.ProposeLeave;
import vn.socai.team.RequestCommand.RequestToJoin;
import vn.socai.team.RequestCommand.RequestToLeave;
import vn.socai.team.TeamCommand;
import vn.socai.team.TeamCommand.AddCollaborator;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.training.TrainingCommand;
import vn.socai.training.TrainingCommand.RecordAttendance;
import vn.socai.unit.UnitCommand;
import vn.socai.value.Authority;
import vn.socai.value.Role;
import vn.socai.visit.VisitCommand;
import vn.socai.work.WorkCommand;

/**
 * Which role may give which command, as a table. Where it may, the actor's subtree must also hold what the command concerns; finer
 * rules, per field, belong here as well.
 */
final class Rights {
    private static final Map<Role, Set<Class<? extends Command>>> MAY = Map.of(
            Role.SYSTEM, Set.of(Command.class),
            Role.OFFICER, Set.of(UnitCommand.class, ProgrammeCommand.class, TeamCommand.class, VisitCommand.class,
                    AssignTarget.class,
                    PersonCommand.class,
                    OpenPeriod.class,
                    LockPeriod.class,
                    ReportCommand.class,
                    IssueDossier.class,
                    DifficultyCommand.class,
                    PracticeCommand.class,
                    CommendationCommand.class,
                    SelectionCommand.class,
                    EvaluationCommand.class,
                    ScoringCommand.class,
                    GroupCommand.class,
                    TrainingCommand.class,
                    WorkCommand.class,
                    CampaignCommand.class,
                    RequestCommand.class,
                    FoundingCommand.class),
            Role.TEAM_LEADER, Set.of(VisitCommand.class, JoinTeam.class, LeaveTeam.class,
                    SubmitReport.class,
                    RaiseDifficulty.class,
                    SubmitPractice.class,
                    ProposeCommendation.class,
                    GroupCommand.class,
                    RecordAttendance.class,
                    WorkCommand.class,
                    SubmitCampaignPlan.class,
                    LogCampaignDay.class,
                    AddCollaborator.class,
                    RequestToJoin.class,
                    IntroduceApplicant.class,
                    RequestToLeave.class,
                    ProposeLeave.class),
            Role.AUDITOR, Set.of(IssueDossier.class),
            Role.VIEWER, Set.of());

    private Rights() {}

    /** Whether the role may give such a command at all. */
    static boolean may(Role role, Intent intent) {
        return MAY.getOrDefault(role, Set.of()).stream().anyMatch(type -> type.isAssignableFrom(intent.command()))
                // A leader reports for the team and not for the commune.
                && (role != Role.TEAM_LEADER || !intent.command().equals(SubmitReport.class)
                        || intent.by() == Authority.TEAM);
    }

    /** Whether the role acts everywhere, not only in a subtree. */
    static boolean everywhere(Role role) {
        return role == Role.SYSTEM;
    }
}
