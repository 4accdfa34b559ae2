package vn.socai.infra.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.Commit;
import vn.socai.value.ActivityArea;
import vn.socai.value.CampaignRule;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

/** A second, simple reading of the ledger: plain lists, counted anew for every question. It shares no code with the views. */
final class Auditor {
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<VisitId, VisitFacts> visits = new LinkedHashMap<>();
    private final Map<TeamId, Team> teams = new LinkedHashMap<>();
    private final Map<TargetId, TargetAssigned> targets = new LinkedHashMap<>();
    private final Map<TargetId, Boolean> met = new HashMap<>();
    private final Map<String, ProgrammeAdopted> programmes = new TreeMap<>();

    private static final class Unit {
        LocalDate from;
        LocalDate until;
        final List<Map.Entry<LocalDate, UnitId>> parents = new ArrayList<>();
        final List<Map.Entry<LocalDate, List<UnitId>>> successors = new ArrayList<>();
        UnitId within;
        final List<UnitId> predecessors = new ArrayList<>();

        UnitId parent(LocalDate on) {
            UnitId parent = null;
            for (var p : parents) {
                if (!p.getKey().isAfter(on)) {
                    parent = p.getValue();
                }
            }
            return parent;
        }
    }

    private record Stay(PersonId person, LocalDate joined, LocalDate left) {}

    private static final class Team {
        final List<Map.Entry<LocalDate, UnitId>> homes = new ArrayList<>();
        TeamLevel level;
        LocalDate from;
        LocalDate until;
        final List<Stay> stays = new ArrayList<>();

        UnitId unit(LocalDate on) {
            UnitId unit = homes.getFirst().getValue();
            for (var home : homes) {
                unit = home.getKey().isAfter(on) ? unit : home.getValue();
            }
            return unit;
        }
    }

    record Spot(UnitId unit, boolean assigned) {}

    Auditor(List<Commit> commits) {
        commits.forEach(c -> c.draft().events().forEach(this::take));
        units.values().forEach(u -> u.parents.sort(Map.Entry.comparingByKey()));
    }

    private Unit unit(UnitId id) {
        return units.computeIfAbsent(id, k -> new Unit());
    }

    private void take(Event event) {
        if (event instanceof UnitsReorganised e) {
            e.changes().forEach(change -> take(change, e.effective()));
        } else if (event instanceof VillageRegistered e) {
            unit(e.village()).from = e.from();
            unit(e.village()).parents.add(Map.entry(e.from(), e.commune()));
        } else if (event instanceof VillageAssigned e) {
            unit(e.village()).parents.add(Map.entry(e.from(), e.commune()));
        } else if (event instanceof VisitLogged e) {
            visits.put(e.visit(), e.facts());
        } else if (event instanceof VisitCorrected e) {
            visits.put(e.visit(), e.now());
        } else if (event instanceof VisitVoided e) {
            visits.remove(e.visit());
        } else if (event instanceof TeamEstablished e) {
            Team team = new Team();
            team.homes.add(Map.entry(e.on(), e.unit()));
            team.level = e.level();
            team.from = e.on();
            teams.put(e.team(), team);
        } else if (event instanceof TeamDissolved e) {
            teams.get(e.team()).until = e.on();
        } else if (event instanceof TeamTransferred e) {
            teams.get(e.team()).homes.add(Map.entry(e.on(), e.unit()));
        } else if (event instanceof MemberJoined e) {
            teams.get(e.team()).stays.add(new Stay(e.person(), e.on(), null));
        } else if (event instanceof MemberLeft e) {
            teams.get(e.team()).stays.replaceAll(s -> s.person.equals(e.person()) && s.left == null
                    ? new Stay(s.person, s.joined, e.on())
                    : s);
        } else if (event instanceof TargetAssigned e) {
            targets.put(e.target(), e);
        } else if (event instanceof TargetMet e) {
            met.put(e.target(), true);
        } else if (event instanceof TargetLapsed e) {
            met.put(e.target(), false);
        } else if (event instanceof ProgrammeAdopted e) {
            programmes.merge(e.programme().programme().value(), e,
                    (a, b) -> a.programme().version() > b.programme().version() ? a : b);
        }
    }

    private void take(UnitChange change, LocalDate on) {
        Unit unit = unit(change.unit());
        switch (change) {
            case Created c -> {
                unit.from = on;
                if (c.parent() != null) {
                    unit.parents.add(Map.entry(on, c.parent()));
                }
            }
            case Amended c -> {
                if (c.parent() != null) {
                    unit.parents.add(Map.entry(on, c.parent()));
                }
            }
            case Abolished c -> {
                unit.until = on;
                unit.within = c.within();
                unit.successors.add(Map.entry(on, c.successors()));
                c.successors().forEach(s -> unit(s).predecessors.add(c.unit()));
            }
            case Settled c -> {
                unit.successors.add(Map.entry(on, c.successors()));
                c.successors().forEach(s -> unit(s).predecessors.add(c.unit()));
            }
        }
    }

    Spot spot(UnitId id, LocalDate on) {
        if (id.equals(UnitId.COUNTRY)) {
            return new Spot(id, true);
        }
        Unit u = units.get(id);
        if (u == null || u.from == null) {
            return new Spot(UnitId.COUNTRY, false);
        }
        if (on.isBefore(u.from)) {
            return u.predecessors.isEmpty() ? unsure(spot(u.parent(u.from), on).unit) : common(u.predecessors, on);
        }
        if (u.until != null && !on.isBefore(u.until)) {
            List<UnitId> last = List.of();
            for (var s : u.successors) {
                last = !s.getKey().isAfter(on) && !s.getValue().isEmpty() ? s.getValue() : last;
            }
            if (!last.isEmpty()) {
                return common(last, on);
            }
            return unsure(spot(u.within != null ? u.within : u.parent(on), on).unit);
        }
        Spot above = spot(u.parent(on), on);
        return above.assigned ? new Spot(id, true) : above;
    }

    private static Spot unsure(UnitId unit) {
        return new Spot(unit, false);
    }

    private Spot common(List<UnitId> ids, LocalDate on) {
        List<Spot> spots = ids.stream().map(id -> spot(id, on)).distinct().toList();
        if (spots.size() == 1) {
            return spots.getFirst();
        }
        List<UnitId> path = path(spots.getFirst().unit, on);
        spots.forEach(s -> path.retainAll(path(s.unit, on)));
        return unsure(path.getFirst());
    }

    /** The unit and all above, for a unit that stands. */
    List<UnitId> path(UnitId id, LocalDate on) {
        List<UnitId> path = new ArrayList<>();
        UnitId next = id;
        while (!next.equals(UnitId.COUNTRY)) {
            path.add(next);
            next = spot(units.get(next).parent(on), on).unit;
        }
        path.add(UnitId.COUNTRY);
        return path;
    }

    boolean stands(UnitId id, LocalDate on) {
        return spot(id, on).equals(new Spot(id, true));
    }

    private boolean counts(UnitId fact, UnitId root, LocalDate tree) {
        return stands(root, tree) && path(spot(fact, tree).unit, tree).contains(root);
    }

    /** First and last day of a window. */
    private LocalDate[] days(Window window) {
        return switch (window) {
            case Window.Total w -> new LocalDate[]{LocalDate.MIN, LocalDate.MAX};
            case Window.Days w -> new LocalDate[]{w.from(), w.lastDay()};
            case Window.Month w -> new LocalDate[]{w.month().atDay(1), w.month().atEndOfMonth()};
            case Window.Campaign w -> {
                CampaignRule.Campaign c = campaigns().stream()
                        .filter(x -> x.id().equals(w.id()))
                        .findFirst()
                        .orElseThrow();
                yield new LocalDate[]{c.from(), c.lastDay()};
            }
        };
    }

    List<CampaignRule.Campaign> campaigns() {
        return programmes.values()
                .stream()
                .flatMap(p -> p.rules().stream())
                .map(CampaignRule.Campaign.class::cast)
                .toList();
    }

    /** The day of the tree on which a fact of some day counts. */
    private static LocalDate tree(Hierarchy hierarchy, LocalDate own) {
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> own;
            case Hierarchy.AsOf h -> h.day();
            case Hierarchy.Restated h -> h.today();
        };
    }

    Figures rollUp(UnitId root, Window window, LocalDate tree) {
        return rollUp(root, window, new Hierarchy.AsOf(tree));
    }

    Figures rollUp(UnitId root, Window window, Hierarchy hierarchy) {
        return figures(window, hierarchy, (fact, day) -> counts(fact, root, day));
    }

    /** What stands at the unit itself, or came to it as a whole. */
    Figures own(UnitId root, Window window, Hierarchy hierarchy) {
        return figures(window, hierarchy, (fact, day) -> stands(root, day) && spot(fact, day).equals(new Spot(root,
                true)));
    }

    /** What lies somewhere in the unit, nobody knows where. */
    Figures unassigned(UnitId root, Window window, Hierarchy hierarchy) {
        return figures(window, hierarchy, (fact, day) -> stands(root, day) && spot(fact, day).equals(new Spot(root,
                false)));
    }

    /** What lies in a part of the unit on the days on which it is a part of it. */
    Figures child(UnitId root, UnitId child, Window window, Hierarchy hierarchy) {
        return figures(window, hierarchy, (fact, day) -> childOf(child, root, day) && counts(fact, child, day));
    }

    private boolean childOf(UnitId child, UnitId root, LocalDate day) {
        return stands(child, day) && stands(root, day) && path(child, day).indexOf(root) == 1;
    }

    /** Every unit that is a part of the unit on a day of the window on whose tree anything counts. */
    Set<UnitId> children(UnitId root, Window window, Hierarchy hierarchy) {
        LocalDate from = days(window)[0];
        LocalDate last = days(window)[1];
        Set<LocalDate> trees = new HashSet<>(List.of(tree(hierarchy, from), tree(hierarchy, last)));
        if (hierarchy instanceof Hierarchy.AsWas) {
            changes().filter(day -> !day.isBefore(from) && !day.isAfter(last)).forEach(trees::add);
        }
        return units.keySet()
                .stream()
                .filter(unit -> trees.stream().anyMatch(day -> childOf(unit, root, day)))
                .collect(Collectors.toSet());
    }

    /** Every day on which the map changes. */
    private Stream<LocalDate> changes() {
        return units.values()
                .stream()
                .flatMap(unit -> Stream.concat(unit.parents.stream().map(Map.Entry::getKey), unit.successors.stream()
                        .map(Map.Entry::getKey)));
    }

    private Figures figures(Window window, Hierarchy hierarchy, BiPredicate<UnitId, LocalDate> counted) {
        LocalDate from = days(window)[0];
        LocalDate last = days(window)[1];
        LocalDate end = tree(hierarchy, last);
        List<VisitFacts> here = visits.values()
                .stream()
                .filter(v -> !v.occurredOn().isBefore(from) && !v.occurredOn().isAfter(last))
                .filter(v -> counted.test(v.unit(), tree(hierarchy, v.occurredOn())))
                .toList();
        Map<TeamLevel, Long> standing = new HashMap<>();
        long members = 0;
        for (Team t : teams.values()) {
            if (counted.test(t.unit(last), end)) {
                if (holds(t.from, t.until, last)) {
                    standing.merge(t.level, 1L, Long::sum);
                }
                members += t.stays.stream()
                        .filter(s -> holds(s.joined, s.left, last) && (t.until == null || holds(
                                LocalDate.MIN, t.until, last)))
                        .count();
            }
        }
        List<TargetAssigned> begun = targets.values()
                .stream()
                .filter(t -> !t.from().isAfter(last) && counted.test(t.unit(), end))
                .toList();
        Map<Skill, Long> skills = new HashMap<>();
        Map<ActivityArea, Long> areas = new HashMap<>();
        here.forEach(v -> v.skills().forEach(s -> skills.merge(s, 1L, Long::sum)));
        here.forEach(v -> areas.merge(v.area(), 1L, Long::sum));
        Long households = window instanceof Window.Days ? null : households(from, last, hierarchy, counted);
        return new Figures(standing, members, here.size(), here.stream().mapToLong(VisitFacts::peopleGuided).sum(),
                skills, areas, households, begun.size(),
                begun.stream().filter(t -> met.getOrDefault(t.target(), false)).count());
    }

    /** A time that begins and ends is over on its last day without it. */
    private static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    long households(LocalDate from, LocalDate last, UnitId root, LocalDate tree) {
        return households(from, last, new Hierarchy.AsOf(tree), (fact, day) -> counts(fact, root, day));
    }

    private long households(LocalDate from, LocalDate last, Hierarchy hierarchy,
            BiPredicate<UnitId, LocalDate> counted) {
        Map<HouseholdRef, VisitFacts> first = new HashMap<>();
        visits.values()
                .stream()
                .filter(v -> v.household() != null)
                .filter(v -> !v.occurredOn().isBefore(from) && !v.occurredOn().isAfter(last))
                .sorted(Comparator.comparing(VisitFacts::occurredOn).thenComparing(VisitFacts::unit))
                .forEach(v -> first.putIfAbsent(Objects.requireNonNull(v.household()), v));
        return first.values().stream().filter(v -> counted.test(v.unit(), tree(hierarchy, v.occurredOn()))).count();
    }

    /** The months of a year, for windows. */
    static List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth m = YearMonth.of(2022, 3); m.isBefore(YearMonth.of(2023, 5)); m = m.plusMonths(1)) {
            months.add(m);
        }
        return months;
    }
}
