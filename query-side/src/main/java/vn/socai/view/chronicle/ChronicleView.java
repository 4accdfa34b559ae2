package vn.socai.view.chronicle;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.TrainingEvent;
import vn.socai.event.UnitEvent;
import vn.socai.event.VisitEvent;
import vn.socai.event.WorkEvent;
import vn.socai.ledger.Commit;
import vn.socai.value.Honouree;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Packed;
import vn.socai.view.Positions;
import vn.socai.view.Subjects;
import vn.socai.view.View;

/**
 * Keeps the positions at which something happened to a unit or a person, and of the rarer families of events those in a unit once more
 * by themselves. Notes only: they say the positions themselves.
 */
public final class ChronicleView implements View {
    /** The view's name. */
    public static final String NAME = "chronicle-3";
    /** Most of a history: a list of their own would be hardly shorter than that of the unit. */
    private static final Set<String> COMMON = Set.of("visit", "unit");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fold(Commit commit, Page page) {
        Set<String> keys = new TreeSet<>();
        Set<String> families = families(commit);
        for (UnitId unit : Subjects.of(commit)) {
            keys.add(unit(unit));
            families.forEach(family -> keys.add(unit(unit, family)));
        }
        for (Event event : commit.draft().events()) {
            switch (event) {
                case MemberEvent e -> keys.add(person(e.person()));
                case PersonEvent.PersonalDataErased e -> keys.add(person(e.person()));
                case TeamEvent e -> team(e, page);
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
                case CommendationEvent.Selection.OutstandingMemberSelected e -> keys.add(person(e.person()));
                case CommendationEvent.Selection.OutstandingMemberWithdrawn e -> keys.add(person(e.person()));
                case CommendationEvent.Proposal.CommendationProposed e -> {
                    if (e.honouree() instanceof Honouree.OfMember member) {
                        keys.add(person(member.person()));
                    }
                }
                case CommendationEvent.Proposal e -> {
                }
                case EvaluationEvent e -> {
                }
                case DossierEvent e -> {
                }
                case LedgerEvent e -> {
                }
            }
        }
        keys.forEach(key -> Positions.add(key, page));
    }

    /** Notes where the team has ever been, parted by blanks, since what it did stands in the lists of all these units. */
    private static void team(TeamEvent event, Page page) {
        if (event instanceof TeamEstablished e) {
            page.note(team(e.team()), new Packed.Writer().text(e.unit().value()).bytes());
        } else if (event instanceof TeamTransferred e) {
            byte[] before = page.note(team(e.team()));
            String homes = before == null ? e.from().value() : new Packed.Reader(before).text();
            page.note(team(e.team()), new Packed.Writer().text(homes + " " + e.unit().value()).bytes());
        }
    }

    private static Set<String> families(Commit commit) {
        return commit.draft()
                .events()
                .stream()
                .map(event -> Kinds.family(Kinds.of(event)))
                .filter(family -> !COMMON.contains(family))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether each of these families has a list of its own in every unit. */
    static boolean listed(Set<String> families) {
        return !families.isEmpty() && Collections.disjoint(families, COMMON);
    }

    /** The key of a unit's positions with events of a family. */
    static String unit(UnitId unit, String family) {
        return "f/" + family + "/" + unit.value();
    }

    /** The key of a unit's positions. */
    public static String unit(UnitId unit) {
        return "u/" + unit.value();
    }

    static String person(PersonId person) {
        return "p/" + Packed.key(person.value());
    }

    static String team(TeamId team) {
        return "t/" + Packed.key(team.value());
    }
}
