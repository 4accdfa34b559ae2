package vn.socai.event;

/**
 * A fact in the ledger. Every permitted record bears {@link vn.socai.value.Stored}.
 *
 * <p>A new event is a new record in its family: the compiler then lists what must be said about it, and the golden files ask for
 * its stored form.
 */
public sealed interface Event
        permits LedgerEvent, UnitEvent, ProgrammeEvent, TeamEvent, MemberEvent, PersonEvent, VisitEvent,
        IndicatorEvent,
        RuleEvent,
        DossierEvent,
        DifficultyEvent,
        PracticeEvent,
        CommendationEvent,
        EvaluationEvent,
        PeriodEvent,
        ReportEvent,
        GroupEvent,
        TrainingEvent,
        WorkEvent,
        CampaignEvent,
        FoundingEvent {}
