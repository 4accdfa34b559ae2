package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

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
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.LedgerEvent;
import vn.socai.event.MemberEvent;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PersonEvent;
import vn.socai.event.PracticeEvent;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ReportEvent;
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
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.event.WorkEvent;
import vn.socai.value.HouseholdRef;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.tally.HouseholdDays.Day;
import vn.socai.view.tally.TeamNote.Turn;

/** What one event does to the figures: said once, for the fold that counts and for whoever opens a figure into its events. */
public final class Effects {
    /** What an event does something to. */
    public enum Kind {
        VISITS, HOUSEHOLDS, TEAMS, TARGETS
    }

    /** All that an event may do something to. */
    public static final Set<Kind> ALL = Set.of(Kind.values());

    /** Takes what is added to a figure's place on a day of a unit. */
    @FunctionalInterface
    public interface Sink {
        void add(UnitId unit, LocalDate day, int slot, long n);
    }

    private final Set<Kind> kinds;
    private final Memory memory;
    private final Supplier<List<Span>> spans;
    private final Sink sink;

    /**
     * @param kinds what is of interest; of the rest nothing is remembered
     * @param memory what was before the event; it is told what is after it
     * @param spans the windows in which households are counted besides months and all time
     */
    Effects(Set<Kind> kinds, Memory memory, Supplier<List<Span>> spans, Sink sink) {
        this.kinds = kinds;
        this.memory = memory;
        this.spans = spans;
        this.sink = sink;
    }

    /** Tells the sink all effects of the next event. */
    public void of(Event event) {
        switch (event) {
            case VisitEvent e -> visit(e);
            case TeamEvent e when kinds.contains(Kind.TEAMS) -> team(e);
            case TeamEvent e -> {
            }
            case MemberEvent e when kinds.contains(Kind.TEAMS) -> turn(e.team(), memory.team(e.team()), memory.team(e
                    .team()).after(e));
            case MemberEvent e -> {
            }
            case IndicatorEvent e when kinds.contains(Kind.TARGETS) -> target(e);
            case IndicatorEvent e -> {
            }
            case ProgrammeEvent e -> {
            }
            case UnitEvent e -> {
            }
            case PersonEvent e -> {
            }
            case LedgerEvent e -> {
            }
            case PeriodEvent e -> {
            }
            case ReportEvent e -> {
            }
            case RuleEvent e -> {
            }
            case DossierEvent e -> {
            }
            case DifficultyEvent e -> {
            }
            case PracticeEvent e -> {
            }
            case CommendationEvent e -> {
            }
            case EvaluationEvent e -> {
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
        }
    }

    private void visit(VisitEvent event) {
        switch (event) {
            case VisitLogged e -> count(e.facts(), 1);
            case VisitCorrected e -> {
                count(e.was(), -1);
                count(e.now(), 1);
            }
            case VisitVoided e -> count(e.was(), -1);
        }
    }

    private void count(VisitFacts facts, int sign) {
        UnitId unit = facts.unit();
        LocalDate day = facts.occurredOn();
        if (kinds.contains(Kind.VISITS)) {
            sink.add(unit, day, Slot.VISITS, sign);
            sink.add(unit, day, Slot.PEOPLE, (long) sign * facts.peopleGuided());
            sink.add(unit, day, Slot.area(facts.area()), sign);
            facts.skills().forEach(skill -> sink.add(unit, day, Slot.skill(skill), sign));
        }
        HouseholdRef household = facts.household();
        if (household != null && kinds.contains(Kind.HOUSEHOLDS)) {
            household(household, day, unit, sign);
        }
    }

    /**
     * Each window counts a household once, on the day of its first live visit in that window. So the count adds over days and units,
     * and a late, corrected or voided visit moves one unit between days.
     */
    private void household(HouseholdRef household, LocalDate day, UnitId unit, int visits) {
        HouseholdDays days = memory.household(household);
        LocalDate month = day.withDayOfMonth(1);
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        List<Span> windows = spans.get();
        Day ever = days.first(LocalDate.MIN, LocalDate.MAX);
        Day inMonth = days.first(month, monthEnd);
        @Nullable
        Day[] inSpans = new Day[windows.size()];
        for (int i = 0; i < inSpans.length; i++) {
            Span span = windows.get(i);
            inSpans[i] = span.holds(day) ? days.first(span.from(), span.lastDay()) : null;
        }
        days.add(day, unit, visits);
        move(ever, days.first(LocalDate.MIN, LocalDate.MAX), Slot.HOUSEHOLDS);
        move(inMonth, days.first(month, monthEnd), Slot.HOUSEHOLDS_OF_MONTH);
        for (int i = 0; i < inSpans.length; i++) {
            Span span = windows.get(i);
            if (span.holds(day)) {
                move(inSpans[i], days.first(span.from(), span.lastDay()), Slot.FIRST_WINDOW + i);
            }
        }
        memory.household(household, days);
    }

    private void move(@Nullable Day before, @Nullable Day now, int slot) {
        boolean stays = before != null && now != null && before.day().equals(now.day()) && before.unit()
                .equals(now.unit());
        if (stays || Objects.equals(before, now)) {
            return;
        }
        if (before != null) {
            sink.add(before.unit(), before.day(), slot, -1);
        }
        if (now != null) {
            sink.add(now.unit(), now.day(), slot, 1);
        }
    }

    private void team(TeamEvent event) {
        switch (event) {
            case TeamEstablished e -> {
                TeamNote now = TeamNote.of(e);
                now.turns().forEach((turn, n) -> sink.add(turn.unit(), turn.day(), turn.slot(), n));
                memory.team(e.team(), now);
            }
            case TeamDissolved e -> turn(e.team(), memory.team(e.team()), memory.team(e.team()).dissolved(e.on()));
            case TeamMerged e -> turn(e.team(), memory.team(e.team()), memory.team(e.team()).dissolved(e.on()));
            case TeamTransferred e -> turn(e.team(), memory.team(e.team()), memory.team(e.team())
                    .movedTo(e.unit(), e
                            .on()));
            case TeamRenamed e -> {
            }
            case TeamReorganised e -> {
            }
            case CollaboratorsFormed e -> {
            }
            case FounderRecorded e -> {
            }
        }
    }

    private void turn(TeamId team, TeamNote before, TeamNote now) {
        if (before.equals(now)) {
            return;
        }
        Map<Turn, Long> change = new HashMap<>(now.turns());
        before.turns().forEach((turn, n) -> change.merge(turn, -n, Long::sum));
        change.forEach((turn, n) -> {
            if (n != 0) {
                sink.add(turn.unit(), turn.day(), turn.slot(), n);
            }
        });
        memory.team(team, now);
    }

    private void target(IndicatorEvent event) {
        switch (event) {
            case TargetAssigned e -> {
                sink.add(e.unit(), e.from(), Slot.TARGETS, 1);
                memory.target(e.target(), TargetNote.of(e));
            }
            case TargetMet e -> met(e, true);
            case TargetLapsed e -> met(e, false);
        }
    }

    private void met(IndicatorEvent event, boolean met) {
        TargetNote note = memory.target(event.target());
        if (note.met() != met) {
            sink.add(note.unit(), note.from(), Slot.TARGETS_MET, met ? 1 : -1);
            memory.target(event.target(), note.with(met));
        }
    }
}
