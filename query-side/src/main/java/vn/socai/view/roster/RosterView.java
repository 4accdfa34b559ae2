package vn.socai.view.roster;

import java.util.List;
import java.util.function.UnaryOperator;

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
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PersonEvent;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.event.PracticeEvent;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ReportEvent;
import vn.socai.event.RequestEvent;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.RequestEvent.JoinRejected;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.RequestEvent.LeaveProposed;
import vn.socai.event.RequestEvent.LeaveRequested;
import vn.socai.event.RuleEvent;
import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.CollaboratorsFormed;
import vn.socai.event.TeamEvent.FounderRecorded;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamMerged;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.TeamEvent.TeamReorganised;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.TrainingEvent;
import vn.socai.event.UnitEvent;
import vn.socai.event.VisitEvent;
import vn.socai.event.WorkEvent;
import vn.socai.ledger.Commit;
import vn.socai.value.Ciphertext;
import vn.socai.value.Homes;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;

/**
 * Keeps each team with everybody in it, the sealed profiles apart, and the teams of each person.
 *
 * <p>Profiles stand apart since they are many times larger, are never altered, and are removed by an erasure.
 */
public final class RosterView extends HeldView {
    /** The view's name. */
    public static final String NAME = "roster-3";
    static final String TEAMS = "t/";

    public RosterView(Held held) {
        super(NAME, held);
    }

    /** Whether a key is a team's. */
    public static boolean ofTeam(String key) {
        return key.startsWith(TEAMS);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            switch (event) {
                case TeamEvent e -> team(e, page);
                case MemberEvent e -> member(e, page);
                case PersonEvent e -> person(e, page);
                case VisitEvent e -> {
                }
                case UnitEvent e -> {
                }
                case ProgrammeEvent e -> {
                }
                case PeriodEvent e -> {
                }
                case ReportEvent e -> {
                }
                case RuleEvent e -> {
                }
                case GroupEvent e -> {
                }
                case TrainingEvent e -> {
                }
                case WorkEvent e -> {
                }
                case CampaignEvent e -> {
                }
                case FoundingEvent e -> {
                }
                case IndicatorEvent e -> {
                }
                case DifficultyEvent e -> {
                }
                case PracticeEvent e -> {
                }
                case CommendationEvent e -> {
                }
                case EvaluationEvent e -> {
                }
                case DossierEvent e -> {
                }
                case LedgerEvent e -> {
                }
            }
        }
    }

    private static void team(TeamEvent event, Page page) {
        switch (event) {
            case TeamEstablished e -> page.put(team(e.team()),
                    new TeamFile(e.team(), Homes.of(e.unit(), e.on()), e.level(), e.name(), e.on(), null, e.decision(),
                            List.of(),
                            Annex.EMPTY));
            case TeamRenamed e -> change(page, e.team(), file -> file.renamed(e.name()));
            case TeamDissolved e -> change(page, e.team(), file -> file.dissolved(e.on()));
            case TeamMerged e -> change(page, e.team(), file -> file.dissolved(e.on())
                    .with(file.annex().mergedInto(e.into())));
            case FounderRecorded e -> change(page, e.team(), file -> file.with(file.annex().foundedBy(e.founder())));
            case CollaboratorsFormed e -> change(page, e.team(), file -> file.with(file.annex().formedOn(e.on())));
            case TeamTransferred e -> change(page, e.team(), file -> file.movedTo(e.unit(), e.on()));
            case TeamReorganised e -> {
            }
        }
    }

    private static void member(MemberEvent event, Page page) {
        switch (event) {
            case MemberJoined e -> {
                change(page, e.team(), file -> file.joined(e.person(), e.on(), page.position())
                        .with(file.annex().settled(e.person())));
                keep(e.team(), e.person(), e.profile(), page);
            }
            case MemberLeft e -> change(page, e.team(), file -> file.left(e.person(), e.on())
                    .with(file.annex().settled(e.person())));
            case MemberAttested e -> change(page, e.team(), file -> file.with(file.annex()
                    .attested(e.person(), e
                            .holder())));
            case RequestEvent e -> {
                change(page, e.team(), file -> file.with(file.annex().after(e, page.position())));
                request(e, page);
            }
            case LeaderAppointed e -> change(page, e.team(), file -> file.appointed(e.person(), Office.LEADER, e.on(),
                    page.position()));
            case DeputyAppointed e -> change(page, e.team(), file -> file.appointed(e.person(), Office.DEPUTY, e.on(),
                    page.position()));
        }
    }

    private static void request(RequestEvent event, Page page) {
        switch (event) {
            case JoinRequested e -> keep(e.team(), e.person(), e.profile(), page);
            case CollaboratorAdded e -> keep(e.team(), e.person(), e.profile(), page);
            case ApplicantIntroduced e -> {
            }
            case JoinRejected e -> {
            }
            case LeaveRequested e -> {
            }
            case LeaveProposed e -> {
            }
        }
    }

    private static void keep(TeamId team, PersonId person, Ciphertext profile, Page page) {
        page.put(profile(team, person), profile.bytes());
        String key = person(person);
        PersonFile before = page.get(key, PersonFile.class).orElse(new PersonFile(List.of()));
        page.put(key, before.with(team));
    }

    private static void person(PersonEvent event, Page page) {
        switch (event) {
            case PersonalDataErased e -> page.get(person(e.person()), PersonFile.class)
                    .ifPresent(file -> file.teams()
                            .forEach(team -> page.put(profile(team, e.person()), (byte[]) null)));
        }
    }

    private static void change(Page page, TeamId team, UnaryOperator<TeamFile> how) {
        TeamFile file = page.get(team(team), TeamFile.class)
                .orElseThrow(() -> new IllegalStateException("no team was founded with this id"));
        page.put(team(team), how.apply(file));
    }

    static String team(TeamId team) {
        return TEAMS + Packed.key(team.value());
    }

    static String profile(TeamId team, PersonId person) {
        return "c/" + Packed.key(team.value()) + "/" + Packed.key(person.value());
    }

    static String person(PersonId person) {
        return "p/" + Packed.key(person.value());
    }
}
