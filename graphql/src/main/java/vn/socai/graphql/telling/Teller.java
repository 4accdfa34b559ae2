package vn.socai.graphql.telling;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.socai.event.CampaignEvent;
import vn.socai.event.CommendationEvent;
import vn.socai.event.DifficultyEvent;
import vn.socai.event.DossierEvent;
import vn.socai.event.EvaluationEvent;
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
import vn.socai.event.VisitEvent;
import vn.socai.event.WorkEvent;
import vn.socai.view.Occurred;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.roster.Roster;

/** Tells events in words. A new family has one case here and one file beside this one. */
@Component
public final class Teller {
    private final Atlas atlas;
    private final Roster roster;

    public Teller(Atlas atlas, Roster roster) {
        this.atlas = atlas;
        this.roster = roster;
    }

    /** The sentences on an event, with the names that the ledger knew at a position. */
    public Telling tell(Happening happening, long at) {
        Words words = words(happening, at);
        return switch (happening.event()) {
            case LedgerEvent e -> LedgerSentences.of(e);
            case UnitEvent e -> UnitSentences.of(e, words);
            case ProgrammeEvent e -> ProgrammeSentences.of(e, words);
            case TeamEvent e -> TeamSentences.of(e, words);
            case MemberEvent e -> MemberSentences.of(e, words);
            case PersonEvent e -> PersonSentences.of(e, words);
            case VisitEvent e -> VisitSentences.of(e, words);
            case IndicatorEvent e -> TargetSentences.of(e, words);
            case DifficultyEvent e -> DifficultySentences.of(e, words);
            case PracticeEvent e -> PracticeSentences.of(e, words);
            case CommendationEvent e -> CommendationSentences.of(e, words);
            case EvaluationEvent e -> EvaluationSentences.of(e, words);
            case DossierEvent e -> DossierSentences.of(e, words);
            case RuleEvent e -> RuleSentences.of(e, words);
            case PeriodEvent e -> PeriodSentences.of(e, words);
            case ReportEvent e -> ReportSentences.of(e, words);
            case GroupEvent e -> GroupSentences.of(e, words);
            case TrainingEvent e -> TrainingSentences.of(e, words);
            case WorkEvent e -> WorkSentences.of(e, words);
            case CampaignEvent e -> CampaignSentences.of(e, words);
            case FoundingEvent e -> FoundingSentences.of(e, words);
        };
    }

    /** What the event's record says, thing by thing, from one on. */
    public List<Fact> facts(Happening happening, int skip, int most, long at) {
        return new Facts(words(happening, at), skip, most).of((Record) happening.event());
    }

    /** How many things the event's record says. */
    public int factCount(Happening happening, long at) {
        Facts facts = new Facts(words(happening, at), 0, 0);
        facts.of((Record) happening.event());
        return facts.count();
    }

    private Words words(Happening happening, long at) {
        LocalDate on = Occurred.on(happening.event());
        return new Words(atlas, roster, on == null ? happening.recordedOn() : on, happening.position(), at);
    }
}
