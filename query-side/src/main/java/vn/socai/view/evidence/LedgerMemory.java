package vn.socai.view.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.MemberEvent;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamMerged;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.value.HouseholdRef;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.view.PositionIndex;
import vn.socai.view.ViewStore;
import vn.socai.view.tally.HouseholdDays;
import vn.socai.view.tally.HouseholdNote;
import vn.socai.view.tally.Memory;
import vn.socai.view.tally.TargetNote;
import vn.socai.view.tally.TeamNote;

/** What was before an event, read again from the ledger itself: of a team and a target their streams, of a household its commits. */
final class LedgerMemory implements Memory {
    private static final int KEPT = 500;

    private final CommitLog log;
    private final ViewStore store;
    private final String stored;
    private final PositionIndex index;
    private final LongPredicate parked;
    private final Map<TeamId, TeamNote> teams = new HashMap<>();
    private final Map<TargetId, TargetNote> targets = new HashMap<>();
    private final Map<HouseholdRef, Known> households = new HashMap<>();
    private final Map<Long, Optional<Commit>> commits = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Optional<Commit>> eldest) {
            return size() > KEPT;
        }
    };
    private long now;
    private int read;

    /** A household up to a place in the list of its positions. */
    private static final class Known {
        private final HouseholdDays days = new HouseholdDays();
        private final List<Long> positions;
        private int next;

        Known(List<Long> positions) {
            this.positions = positions;
        }

        /** The next position below a limit, 0 where there is none. */
        long next(long limit) {
            return next < positions.size() && positions.get(next) < limit ? positions.get(next++) : 0;
        }

        void done(long upTo) {
            while (next < positions.size() && positions.get(next) <= upTo) {
                next++;
            }
        }
    }

    LedgerMemory(CommitLog log, ViewStore store, String stored, LongPredicate parked) {
        this.log = log;
        this.store = store;
        this.stored = stored;
        this.index = new PositionIndex(store, stored);
        this.parked = parked;
    }

    /** The next events are this commit's, all of them in order; commits come in the order of the ledger. */
    void enter(Commit commit) {
        now = commit.position();
        commits.put(now, Optional.of(commit));
    }

    /** How many commits were read to remember. */
    int read() {
        return read;
    }

    @Override
    public TeamNote team(TeamId team) {
        TeamNote known = teams.get(team);
        return known != null ? known : founded(team);
    }

    private TeamNote founded(TeamId team) {
        for (Commit commit : log.stream(StreamName.team(team), 0)) {
            read++;
            if (commit.position() < now && !parked.test(commit.position())) {
                commit.draft().events().forEach(this::team);
            }
        }
        TeamNote known = teams.get(team);
        if (known == null) {
            throw new IllegalStateException("no team was founded with this id");
        }
        return known;
    }

    private void team(Event event) {
        if (event instanceof TeamEstablished e) {
            teams.put(e.team(), TeamNote.of(e));
        } else if (event instanceof TeamDissolved e) {
            teams.computeIfPresent(e.team(), (team, note) -> note.dissolved(e.on()));
        } else if (event instanceof TeamMerged e) {
            teams.computeIfPresent(e.team(), (team, note) -> note.dissolved(e.on()));
        } else if (event instanceof TeamTransferred e) {
            teams.computeIfPresent(e.team(), (team, note) -> note.movedTo(e.unit(), e.on()));
        } else if (event instanceof MemberEvent e) {
            teams.computeIfPresent(e.team(), (team, note) -> note.after(e));
        }
    }

    @Override
    public void team(TeamId team, TeamNote note) {
        teams.put(team, note);
    }

    @Override
    public TargetNote target(TargetId target) {
        TargetNote known = targets.get(target);
        return known != null ? known : assigned(target);
    }

    private TargetNote assigned(TargetId target) {
        for (Commit commit : log.stream(StreamName.target(target), 0)) {
            read++;
            if (commit.position() < now && !parked.test(commit.position())) {
                commit.draft().events().forEach(this::target);
            }
        }
        TargetNote known = targets.get(target);
        if (known == null) {
            throw new IllegalStateException("no target " + target);
        }
        return known;
    }

    private void target(Event event) {
        if (event instanceof IndicatorEvent about) {
            switch (about) {
                case TargetAssigned e -> targets.put(e.target(), TargetNote.of(e));
                case TargetMet e -> targets.computeIfPresent(e.target(), (target, note) -> note.with(true));
                case TargetLapsed e -> targets.computeIfPresent(e.target(), (target, note) -> note.with(false));
            }
        }
    }

    @Override
    public void target(TargetId target, TargetNote note) {
        targets.put(target, note);
    }

    @Override
    public HouseholdDays household(HouseholdRef household) {
        Known known = households.computeIfAbsent(household, this::begun);
        // What happened to it in between, where nobody looked.
        for (long next = known.next(now); next > 0; next = known.next(now)) {
            long position = next;
            if (!parked.test(position)) {
                commits.computeIfAbsent(position, p -> {
                    read++;
                    return log.at(p);
                }).ifPresent(commit -> commit.draft().events().forEach(event -> take(event, household, known.days)));
            }
        }
        return known.days;
    }

    private Known begun(HouseholdRef household) {
        HouseholdNote note = HouseholdNote.of(store.note(stored, HouseholdNote.key(household))
                .map(ViewStore.Entry::bytes)
                .orElse(null));
        return new Known(index.all(HouseholdNote.more(household), note.seen()));
    }

    private static void take(Event event, HouseholdRef household, HouseholdDays days) {
        if (event instanceof VisitEvent visit) {
            switch (visit) {
                case VisitLogged e -> add(e.facts(), 1, household, days);
                case VisitCorrected e -> {
                    add(e.was(), -1, household, days);
                    add(e.now(), 1, household, days);
                }
                case VisitVoided e -> add(e.was(), -1, household, days);
            }
        }
    }

    private static void add(VisitFacts facts, int visits, HouseholdRef household, HouseholdDays days) {
        if (household.equals(facts.household())) {
            days.add(facts.occurredOn(), facts.unit(), visits);
        }
    }

    @Override
    public void household(HouseholdRef household, HouseholdDays days) {
        Known known = households.get(household);
        if (known != null) {
            // The caller altered the days themselves.
            known.done(now);
        }
    }
}
