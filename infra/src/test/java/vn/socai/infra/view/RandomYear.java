package vn.socai.infra.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.value.ActivityArea;
import vn.socai.value.CampaignRule;
import vn.socai.value.Ciphertext;
import vn.socai.value.Clause;
import vn.socai.value.ErasureReason;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;

/** A small country through two years: founding, joining, visits that come late or are mended, and maps that change. */
final class RandomYear {
    static final LocalDate START = LocalDate.of(2022, 3, 5);
    static final LocalDate FIRST_REFORM = LocalDate.of(2022, 7, 1);
    static final LocalDate SECOND_REFORM = LocalDate.of(2023, 1, 1);
    static final LocalDate THIRD_REFORM = LocalDate.of(2023, 3, 1);
    static final LegalBasis BASIS = new LegalBasis("1/QĐ", START, "Ủy ban");

    final ListLog log = new ListLog();
    final List<UnitId> units = new ArrayList<>();
    final List<PersonId> persons = new ArrayList<>();

    private final Random random;
    private final List<UnitId> provinces = new ArrayList<>();
    private final List<UnitId> districts = new ArrayList<>();
    private final List<UnitId> communes = new ArrayList<>();
    private final List<UnitId> villages = new ArrayList<>();
    private final Map<UnitId, UnitId> parents = new HashMap<>();
    private final List<TeamId> teams = new ArrayList<>();
    private final Map<TeamId, UnitId> unitOf = new HashMap<>();
    private final Map<TeamId, LocalDate> founded = new HashMap<>();
    private final Map<TeamId, LocalDate> came = new HashMap<>();
    private final Map<TeamId, List<PersonId>> members = new HashMap<>();
    private final List<VisitLogged> live = new ArrayList<>();
    private final List<HouseholdRef> households = new ArrayList<>();
    private final List<TargetId> targets = new ArrayList<>();
    private final Set<TargetId> met = new java.util.HashSet<>();
    private int serial;

    RandomYear(long seed, int commits) {
        random = new Random(seed);
        firstMap();
        int reform = commits / 3;
        for (int i = 0; i < commits; i++) {
            if (i == reform) {
                firstReform();
            } else if (i == 2 * reform) {
                secondReform();
            } else if (i == 2 * reform + reform / 2) {
                thirdReform();
            } else {
                something();
            }
        }
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private UnitId unit(String code) {
        UnitId unit = new UnitId(code + "." + ++serial);
        units.add(unit);
        return unit;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(400));
    }

    private void firstMap() {
        units.add(UnitId.COUNTRY);
        List<UnitChange> changes = new ArrayList<>();
        changes.add(new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null));
        for (int p = 0; p < 3; p++) {
            UnitId province = create(changes, provinces, UnitKind.TINH, "0" + p, UnitId.COUNTRY);
            for (int d = 0; d < 2; d++) {
                UnitId district = create(changes, districts, UnitKind.HUYEN, p + "0" + d, province);
                for (int c = 0; c < 4; c++) {
                    create(changes, communes, UnitKind.XA, p + "00" + d + c, district);
                }
            }
        }
        log.add(UnitId.COUNTRY, new UnitsReorganised(BASIS, START, false, changes));
        for (UnitId commune : List.copyOf(communes)) {
            for (int v = 0; v < 2; v++) {
                register(commune, START);
            }
        }
    }

    private UnitId create(List<UnitChange> changes, List<UnitId> tier, UnitKind kind, String code, UnitId parent) {
        UnitId unit = unit(code);
        tier.add(unit);
        parents.put(unit, parent);
        changes.add(new Created(unit, kind, code, "Tên " + code, parent));
        return unit;
    }

    private void register(UnitId commune, LocalDate from) {
        UnitId village = unit("v");
        villages.add(village);
        parents.put(village, commune);
        log.add(commune, new VillageRegistered(village, commune, UnitKind.BAN, "Bản " + serial, from, true));
    }

    /** Merges, splits and units that vanish without a word, among communes; one changes its kind, one its parent. */
    private void firstReform() {
        List<UnitChange> changes = new ArrayList<>();
        List<UnitId> old = new ArrayList<>(communes);
        java.util.Collections.shuffle(old, random);
        UnitId merged = create(changes, communes, UnitKind.XA, "90001", parents.get(old.get(0)));
        abolish(changes, communes, old.get(0), List.of(merged), null);
        abolish(changes, communes, old.get(1), List.of(merged), null);
        abolish(changes, communes, old.get(2), List.of(old.get(3)), null);
        UnitId one = create(changes, communes, UnitKind.XA, "90002", parents.get(old.get(4)));
        UnitId two = create(changes, communes, UnitKind.XA, "90003", any(districts));
        abolish(changes, communes, old.get(4), List.of(one, two), null);
        divided.put(old.get(4), List.of(one, two));
        dividedOn.put(old.get(4), FIRST_REFORM);
        abolish(changes, communes, old.get(5), List.of(), parents.get(old.get(5)));
        abolish(changes, communes, old.get(8), List.of(), null);
        changes.add(new Amended(old.get(6), UnitKind.PHUONG, null, null, null));
        UnitId elsewhere = any(districts);
        parents.put(old.get(7), elsewhere);
        changes.add(new Amended(old.get(7), null, null, "Tên mới", elsewhere));
        log.add(UnitId.COUNTRY, new UnitsReorganised(BASIS, FIRST_REFORM, true, changes));
    }

    /** No districts any more, two provinces become one, more communes merge, and of one that vanished it is told where it went. */
    private void secondReform() {
        List<UnitChange> changes = new ArrayList<>();
        UnitId first = provinces.get(1);
        UnitId second = provinces.get(2);
        UnitId province = create(changes, provinces, UnitKind.TINH, "01", UnitId.COUNTRY);
        Map<UnitId, UnitId> up = new HashMap<>();
        districts.forEach(d -> up.put(d, parents.get(d).equals(provinces.get(0)) ? provinces.get(0) : province));
        UnitId merged = create(changes, communes, UnitKind.XA, "90001", province);
        List<UnitId> old = new ArrayList<>(communes);
        old.remove(merged);
        abolish(changes, communes, old.get(0), List.of(merged), null);
        abolish(changes, communes, old.get(1), List.of(merged, old.get(2)), null);
        for (UnitId commune : communes) {
            UnitId above = up.get(parents.get(commune));
            if (above != null) {
                changes.add(new Amended(commune, null, null, null, above));
                parents.put(commune, above);
            }
        }
        for (UnitId district : List.copyOf(districts)) {
            abolish(changes, districts, district, List.of(), null);
        }
        abolish(changes, provinces, first, List.of(province), null);
        abolish(changes, provinces, second, List.of(province), null);
        for (UnitId vanished : units) {
            boolean told = vanished.value().matches("[0-2]00.*") && !communes.contains(vanished)
                    && !districts.contains(vanished) && random.nextBoolean();
            if (told && !gone.getOrDefault(vanished, true)) {
                changes.add(new Settled(vanished, random.nextBoolean() ? List.of(merged)
                        : List.of(any(communes), any(communes))));
            }
        }
        log.add(UnitId.COUNTRY, new UnitsReorganised(BASIS, SECOND_REFORM, false, changes));
    }

    /** What was merged is split again, with a part for a neighbour; a part of the old division is raised. */
    private void thirdReform() {
        List<UnitChange> changes = new ArrayList<>();
        List<UnitId> old = new ArrayList<>(communes);
        UnitId merged = old.getLast();
        UnitId east = create(changes, communes, UnitKind.PHUONG, "90004", parents.get(merged));
        abolish(changes, communes, merged, List.of(east, old.getFirst()), null);
        changes.add(new Amended(old.get(1), UnitKind.PHUONG, "90005", "Phường mới", null));
        log.add(UnitId.COUNTRY, new UnitsReorganised(BASIS, THIRD_REFORM, false, changes));
        divided.put(merged, List.of(east, old.getFirst()));
        dividedOn.put(merged, THIRD_REFORM);
    }

    /** Communes that were split, into which, and when. */
    private final Map<UnitId, List<UnitId>> divided = new HashMap<>();
    private final Map<UnitId, LocalDate> dividedOn = new HashMap<>();

    /** Long after the day somebody says where villages of a divided commune lie, and now and then thinks again. */
    private void settle() {
        for (UnitId commune : divided.keySet()) {
            List<UnitId> open = villages.stream().filter(village -> commune.equals(parents.get(village))).toList();
            if (!open.isEmpty() && random.nextBoolean()) {
                UnitId village = any(open);
                LocalDate from = dividedOn.get(commune).plusDays(random.nextBoolean() ? 0 : random.nextInt(40));
                UnitId home = any(divided.get(commune));
                log.add(home, new VillageAssigned(village, home, from));
                if (random.nextInt(3) == 0) {
                    home = any(divided.get(commune));
                    log.add(home, new VillageAssigned(village, home, from));
                }
                parents.put(village, home);
            }
        }
    }

    /** Units that ended, and whether it was said where their area went. */
    private final Map<UnitId, Boolean> gone = new HashMap<>();

    private void abolish(List<UnitChange> changes, List<UnitId> tier, UnitId unit, List<UnitId> successors,
            UnitId within) {
        tier.remove(unit);
        gone.put(unit, !successors.isEmpty());
        changes.add(new Abolished(unit, successors, within));
    }

    private void something() {
        int dice = random.nextInt(100);
        if (teams.size() < 3 || dice < 6) {
            found();
        } else if (dice < 14) {
            join();
        } else if (dice < 18) {
            leave();
        } else if (dice < 20) {
            end();
        } else if (dice < 21) {
            move();
        } else if (dice < 23) {
            office();
        } else if (dice < 25) {
            targets();
        } else if (dice < 26) {
            register(any(communes), day());
        } else if (dice < 27) {
            log.add(UnitId.COUNTRY, new VillageAssigned(any(villages), any(communes), day()));
        } else if (dice < 28) {
            settle();
        } else if (dice < 29) {
            adopt();
        } else if (dice < 30 && !persons.isEmpty()) {
            log.add(UnitId.COUNTRY, new PersonalDataErased(any(persons), ErasureReason.REQUEST, day()));
        } else if (dice < 38 && !live.isEmpty()) {
            correct();
        } else if (dice < 41 && !live.isEmpty()) {
            twice();
        } else if (dice < 45 && !live.isEmpty()) {
            VisitLogged visit = live.remove(random.nextInt(live.size()));
            log.add(unitOf.get(visit.team()), new VisitVoided(visit.visit(), visit.team(), visit.facts(),
                    VoidReason.OTHER));
        } else {
            visits();
        }
    }

    private void found() {
        TeamId team = new TeamId(uuid());
        boolean village = random.nextInt(3) > 0;
        UnitId unit = village ? any(villages) : any(communes);
        teams.add(team);
        unitOf.put(team, unit);
        members.put(team, new ArrayList<>());
        TeamLevel level = village ? TeamLevel.VILLAGE : random.nextInt(4) == 0 ? TeamLevel.SCHOOL : TeamLevel.COMMUNE;
        List<Event> events = new ArrayList<>();
        LocalDate on = day();
        founded.put(team, on);
        events.add(new TeamEstablished(team, unit, level, "Tổ " + any(List.of("Đặng", "Ánh", "Bình", "ốc", "Ê"))
                + " " + random.nextInt(50), on, BASIS));
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(joined(team, on));
        }
        log.add(unit, events);
    }

    private MemberJoined joined(TeamId team, LocalDate on) {
        boolean known = !persons.isEmpty() && random.nextInt(5) == 0;
        PersonId person = known ? any(persons) : new PersonId(uuid());
        if (members.get(team).contains(person)) {
            person = new PersonId(uuid());
        }
        if (!persons.contains(person)) {
            persons.add(person);
        }
        members.get(team).add(person);
        return new MemberJoined(team, person, new Ciphertext(new byte[]{(byte) random.nextInt(), 2, 3}), on);
    }

    private void join() {
        TeamId team = any(teams);
        LocalDate on = day();
        LocalDate from = founded.get(team);
        log.add(unitOf.get(team), joined(team, on.isBefore(from) ? from : on));
    }

    private void leave() {
        TeamId team = any(teams);
        List<PersonId> in = members.get(team);
        if (!in.isEmpty()) {
            log.add(unitOf.get(team), new MemberLeft(team, in.remove(random.nextInt(in.size())), day()));
        }
    }

    private void end() {
        TeamId team = any(teams);
        if (random.nextBoolean()) {
            log.add(unitOf.get(team), new TeamRenamed(team, "Tổ mới " + random.nextInt(9), day(), BASIS));
            return;
        }
        teams.remove(team);
        log.add(unitOf.get(team), new TeamDissolved(team, day(), BASIS));
    }

    /** A team goes to another unit of its level, on a later day than it came to its present one. */
    private void move() {
        TeamId team = any(teams);
        UnitId from = unitOf.get(team);
        UnitId to = any(villages.contains(from) ? villages : communes);
        LocalDate since = came.getOrDefault(team, founded.get(team));
        LocalDate on = since.plusDays(1 + random.nextInt(60));
        if (!to.equals(from) && on.isBefore(START.plusDays(400))) {
            unitOf.put(team, to);
            came.put(team, on);
            log.add(to, new TeamTransferred(team, from, to, on, BASIS));
        }
    }

    private void office() {
        TeamId team = any(teams);
        if (!members.get(team).isEmpty()) {
            PersonId person = any(members.get(team));
            log.add(unitOf.get(team), random.nextBoolean() ? new LeaderAppointed(team, person, day())
                    : new DeputyAppointed(team, person, day()));
        }
    }

    private void targets() {
        if (targets.isEmpty() || random.nextBoolean()) {
            TargetId target = new TargetId(uuid());
            targets.add(target);
            LocalDate from = day();
            UnitId unit = any(List.of(any(provinces), any(communes), UnitId.COUNTRY));
            log.add(unit, new TargetAssigned(target, unit, any(List.of(Measure.TEAMS, Measure.MEMBERS, Measure.VISITS,
                    Measure.HOUSEHOLDS, Measure.PEOPLE_GUIDED)), 1 + random.nextInt(20),
                    from, from.plusDays(random.nextInt(60)), BASIS, null, null));
            return;
        }
        TargetId target = any(targets);
        log.add(UnitId.COUNTRY, met.add(target) ? new TargetMet(target, UnitId.COUNTRY, 9, log.head())
                : new TargetLapsed(target, UnitId.COUNTRY, 1, log.head()));
        if (log.at(log.head()).orElseThrow().draft().events().getFirst() instanceof TargetLapsed) {
            met.remove(target);
        }
    }

    private int adopted;

    private void adopt() {
        int n = 1 + random.nextInt(4);
        LocalDate from = day();
        ProgrammeVersion version = new ProgrammeVersion(new ProgrammeId("p" + n), ++adopted);
        log.add(UnitId.COUNTRY, new ProgrammeAdopted(version, "Kế hoạch", "Tổ", any(provinces), START, null, BASIS,
                List.of(new CampaignRule.Campaign(new Clause("R1", Strength.REQUIRED, "1", ""), "c" + n, "Chiến dịch",
                        from,
                        from.plusDays(random.nextInt(40))))));
    }

    private VisitFacts facts(UnitId unit) {
        if (households.size() < 40) {
            households.add(new HouseholdRef(uuid()));
        }
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        for (Skill skill : Skill.values()) {
            if (random.nextInt(3) == 0) {
                skills.add(skill);
            }
        }
        HouseholdRef household = random.nextInt(4) == 0 ? null : any(households);
        return new VisitFacts(unit, day(), new PersonId(new UUID(1, 1)), any(List.of(ActivityArea.values())), skills,
                random.nextInt(6), household);
    }

    private void visits() {
        TeamId team = any(teams);
        List<Event> events = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 20 : 1; i > 0; i--) {
            VisitLogged visit = new VisitLogged(new VisitId(uuid()), team, facts(unitOf.get(team)));
            live.add(visit);
            events.add(visit);
        }
        log.add(unitOf.get(team), events);
    }

    /** Entered again under another id, which somebody mostly notices. */
    private void twice() {
        VisitLogged visit = any(live);
        VisitLogged again = new VisitLogged(new VisitId(uuid()), visit.team(), visit.facts());
        log.add(unitOf.get(visit.team()), again);
        if (random.nextInt(3) > 0) {
            log.add(unitOf.get(visit.team()), new VisitVoided(again.visit(), again.team(), again.facts(),
                    VoidReason.ENTERED_TWICE));
        } else {
            live.add(again);
        }
    }

    private void correct() {
        int index = random.nextInt(live.size());
        VisitLogged visit = live.get(index);
        VisitFacts now = facts(random.nextInt(4) == 0 ? any(villages) : visit.facts().unit());
        live.set(index, new VisitLogged(visit.visit(), visit.team(), now));
        log.add(unitOf.get(visit.team()), new VisitCorrected(visit.visit(), visit.team(), visit.facts(), now));
    }
}
