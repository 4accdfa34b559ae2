package vn.socai.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.socai.event.Event;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;

/** The workload as the product's ledger takes it. */
public final class VisitDrafts {
    private static final Actor ACTOR = new Actor("kc|5f0f8a1e-7a55-4b7e-9d2e-8f3c2d1b0a99", Role.TEAM_LEADER,
            UnitId.COUNTRY);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 5);

    private static final List<ActivityArea> AREAS = List.of(ActivityArea.values());
    private static final List<Skill> SKILLS = List.of(Skill.values());

    /** Made once: what makes the workload is not what is measured. */
    private static final List<UnitId> COMMUNE_IDS = IntStream.rangeClosed(1, Workload.COMMUNES)
            .mapToObj(number -> new UnitId("%05d.20250701".formatted(number)))
            .toList();

    private VisitDrafts() {}

    /** A commune, from 0. */
    public static UnitId commune(int number) {
        return COMMUNE_IDS.get(number);
    }

    /** A province, from 0. */
    public static UnitId province(int number) {
        return new UnitId("%02d.20250701".formatted(number + 1));
    }

    /** The country with its provinces and communes. */
    public static Draft map() {
        List<UnitChange> changes = new ArrayList<>();
        changes.add(new UnitChange.Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null));
        for (int i = 0; i < Workload.PROVINCES; i++) {
            changes.add(new UnitChange.Created(province(i), UnitKind.TINH, province(i).value().substring(0, 2), "Tỉnh "
                    + i, UnitId.COUNTRY));
        }
        for (int i = 0; i < Workload.COMMUNES; i++) {
            changes.add(new UnitChange.Created(commune(i), UnitKind.XA, commune(i).value().substring(0, 5), "Xã " + i,
                    province(Workload.province(i))));
        }
        LegalBasis basis = new LegalBasis("1/BENCH", FIRST, "Bench");
        return new Draft(new StreamName("resolution:1/BENCH"), 0, List.of(new Mark(new CommandId(new UUID(0, 1)), 1)),
                ACTOR, null, UnitId.COUNTRY, null, List.of(new UnitsReorganised(basis, FIRST, false, changes)));
    }

    /** One commit. */
    public static Draft of(List<Visit> visits) {
        Visit first = visits.getFirst();
        TeamId team = new TeamId(new UUID(1, first.team()));
        List<Mark> marks = new ArrayList<>(visits.size());
        List<Event> events = new ArrayList<>(visits.size());
        for (Visit visit : visits) {
            marks.add(new Mark(new CommandId(visit.id()), visit.id().getLeastSignificantBits()));
            events.add(new VisitLogged(new VisitId(visit.id()), team, facts(visit)));
        }
        return new Draft(StreamName.visits(team, YearMonth.from(first.on())), first.sequence(), marks, ACTOR, null,
                commune(first.commune()), null, events);
    }

    static VisitFacts facts(Visit visit) {
        return new VisitFacts(commune(visit.commune()), visit.on(), new PersonId(visit.by()), AREAS.get(visit.area()),
                EnumSet.of(SKILLS.get(visit.skill())), visit.people(), new HouseholdRef(visit
                        .household()));
    }
}
