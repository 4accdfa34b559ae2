package vn.socai.infra.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

import vn.socai.event.Event;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.unit.MapFiles;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;

/**
 * A ledger of any length that takes no room: each commit is made from its position. First the real map, then eight invented villages
 * for each commune of 2022, then visits, which happen in the order of the ledger through four and a half years, some weeks late: seven
 * commits with ten of one village of a busy commune, then one with two of every village of any commune, so that however short the ledger
 * is, no part of a busy commune is silent in it, and what grows is what each has to tell.
 */
final class GeneratedLog implements CommitLog {
    private static final Actor ACTOR = new Actor("measured", Role.SYSTEM, UnitId.COUNTRY);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 5);
    private static final int VILLAGES = 8;
    /** One commit in so many is of any commune. */
    private static final int TURN = 8;
    /** The others are of the former communes of one in so many communes of today. */
    private static final int BUSY = 110;
    private static final int BUSY_VISITS = 10;
    private static final int VISITS_EACH = 2;

    private final List<UnitsReorganised> maps = new ArrayList<>();
    private final List<UnitId> communes = new ArrayList<>();
    private final List<UnitId> busy;
    private final long begin;
    private final long visits;

    /** @param visits how many there will be in the end */
    GeneratedLog(long visits) {
        this.visits = visits;
        MapFiles.commands().forEach(command -> {
            maps.add(new UnitsReorganised(command.basis(), command.effective(), command.dateInferred(), command
                    .changes()));
            command.changes()
                    .stream()
                    .filter(change -> command.effective().equals(FIRST) && change instanceof UnitChange.Created c
                            && c.kind().level() == UnitLevel.COMMUNE)
                    .map(UnitChange::unit)
                    .forEach(communes::add);
        });
        busy = busy(new HashSet<>(communes));
        begin = maps.size() + (long) communes.size() * VILLAGES;
    }

    /** Whole communes of today, so that their own events grow as the ledger does, and not only the number of months with any. */
    private List<UnitId> busy(Set<UnitId> of2022) {
        return maps.stream()
                .flatMap(map -> map.changes().stream())
                .filter(change -> change instanceof UnitChange.Abolished gone && gone.successors().size() == 1 && Math
                        .floorMod(gone.successors().getFirst().hashCode(), BUSY) == 0)
                .map(UnitChange::unit)
                .filter(of2022::contains)
                .distinct()
                .toList();
    }

    /** Communes of 2022 of which much is heard. */
    List<UnitId> busy() {
        return busy;
    }

    /** The position behind which so many visits stand. */
    long behind(long count) {
        return begin + count * TURN / ((TURN - 1) * BUSY_VISITS + VILLAGES * VISITS_EACH);
    }

    @Override
    public long head() {
        return behind(visits);
    }

    private Commit commit(long position) {
        Random random = new Random(position * 0x9E3779B97F4A7C15L);
        List<Event> events = new ArrayList<>();
        UnitId unit = UnitId.COUNTRY;
        if (position <= maps.size()) {
            events.add(maps.get((int) position - 1));
        } else if (position <= begin) {
            int n = (int) (position - maps.size() - 1);
            unit = communes.get(n / VILLAGES);
            events.add(new VillageRegistered(village(unit, n % VILLAGES), unit, UnitKind.THON, "Thôn " + n % VILLAGES,
                    FIRST, true));
        } else {
            boolean often = position % TURN != 0;
            unit = often ? busy.get(random.nextInt(busy.size())) : communes.get(random.nextInt(communes.size()));
            if (often) {
                visits(village(unit, random.nextInt(VILLAGES)), position, BUSY_VISITS, random, events);
            } else {
                for (int n = 0; n < VILLAGES; n++) {
                    visits(village(unit, n), position, VISITS_EACH, random, events);
                }
            }
        }
        Draft draft = new Draft(new StreamName("s:" + position), 0, List.of(new Mark(new CommandId(new UUID(1,
                position)), 0)), ACTOR, null, unit, null, events);
        return new Commit(position, Instant.EPOCH.plus(position, ChronoUnit.MINUTES), draft, new byte[0]);
    }

    private void visits(UnitId village, long position, int count, Random random, List<Event> events) {
        long days = 1_680 * (position - begin) / (head() - begin);
        TeamId team = new TeamId(new UUID(2, village.hashCode()));
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST.plusDays(Math.max(0, days - random.nextInt(random.nextInt(10) == 0 ? 40 : 3)));
            HouseholdRef household = i % 10 == 0 ? new HouseholdRef(new UUID(random.nextLong(), random.nextLong()))
                    : null;
            events.add(new VisitLogged(new VisitId(new UUID(position, events.size())), team, new VisitFacts(village,
                    day,
                    new PersonId(new UUID(4, village.hashCode())), ActivityArea.values()[random.nextInt(3)],
                    EnumSet.of(Skill.values()[random.nextInt(5)]), 1 + random.nextInt(5), household)));
        }
    }

    private static UnitId village(UnitId commune, int n) {
        return new UnitId(commune.value() + ".t" + n);
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        // Making them up takes as long as some views take to fold them: two processors share it.
        return LongStream.rangeClosed(position + 1, Math.min(head(), position + limit))
                .parallel()
                .mapToObj(this::commit)
                .toList();
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        return LongStream.range(Math.max(1, position - limit), position).mapToObj(this::commit).toList().reversed();
    }

    @Override
    public Optional<Commit> at(long position) {
        return position < 1 || position > head() ? Optional.empty() : Optional.of(commit(position));
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        Map<Long, Instant> found = new HashMap<>();
        positions.forEach(position -> at(position).ifPresent(commit -> found.put(position, commit.recordedAt())));
        return found;
    }

    @Override
    public Commit append(Draft draft) {
        throw new UnsupportedOperationException("this ledger is made up");
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        throw new UnsupportedOperationException("nobody asks for streams here");
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        return Map.of();
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        return () -> {};
    }

    @Override
    public void close() {
        // Nothing to let go.
    }
}
