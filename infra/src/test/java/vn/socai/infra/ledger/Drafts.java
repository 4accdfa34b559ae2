package vn.socai.infra.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.socai.event.Event;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;

/** Drafts for tests: invented visits by a few teams, each stream going on where it stood. Not for use by many threads. */
public final class Drafts {
    public static final UnitId COMMUNE = new UnitId("04042.20220305");
    public static final Actor OFFICER = new Actor("kc|5f0f8a1e-7a55-4b7e-9d2e-8f3c2d1b0a99", Role.OFFICER, COMMUNE);

    private final RandomRecords random;
    private final List<TeamId> teams = new ArrayList<>();
    private final Map<StreamName, Long> sequences = new HashMap<>();

    public Drafts(long seed) {
        this(seed, 7);
    }

    public Drafts(long seed, int teams) {
        random = new RandomRecords(seed);
        for (int i = 0; i < teams; i++) {
            this.teams.add(new TeamId(random.uuid()));
        }
    }

    /** So many visits of one team in one commit. */
    public Draft visits(int count) {
        return visits(teams.get(random.below(teams.size())), count);
    }

    public Draft visits(TeamId team, int count) {
        var stream = StreamName.visits(team, YearMonth.of(2022, 10));
        long sequence = sequences.getOrDefault(stream, 0L);
        sequences.put(stream, sequence + count);
        return visits(team, sequence, ids(count));
    }

    /** Visits with these ids. */
    public Draft visits(TeamId team, long sequence, List<UUID> ids) {
        var marks = new ArrayList<Mark>();
        var events = new ArrayList<Event>();
        for (var id : ids) {
            marks.add(new Mark(new CommandId(id), id.hashCode() * 0x9E3779B97F4A7C15L));
            events.add(new VisitLogged(new VisitId(id), team, facts()));
        }
        return new Draft(StreamName.visits(team, YearMonth.of(2022, 10)), sequence, marks, OFFICER, null, COMMUNE, null,
                events);
    }

    public int below(int bound) {
        return random.below(bound);
    }

    public TeamId team() {
        return new TeamId(random.uuid());
    }

    public List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            ids.add(random.uuid());
        }
        return ids;
    }

    private VisitFacts facts() {
        return new VisitFacts(new UnitId("04042.demo." + random.below(20)), LocalDate.of(2022, 10, 1)
                .plusDays(random
                        .below(10)),
                new PersonId(random.uuid()), ActivityArea.values()[random.below(3)], EnumSet.of(
                        Skill.values()[random.below(5)], Skill.PAYMENT), random.below(9), new HouseholdRef(random
                                .uuid()));
    }
}
