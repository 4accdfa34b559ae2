package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.socai.command.Command;
import vn.socai.demo.Call.Manner;
import vn.socai.demo.Dice.Topic;
import vn.socai.demo.Founding.Assignment;
import vn.socai.demo.Targets.Goal;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.person.Keyring;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.Purpose;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/**
 * The demonstration in the order in which it is sent. The ledger takes it all now, whatever days it speaks of, so the whole map comes
 * first: a fact is judged by the map of its own day.
 */
final class Script {
    // Notebooks reach the commune after these days of the campaign, counted from 0.
    private static final int[] ROUNDS = {2, 6, 9};
    private static final int SEATS_OF_A_CALL = 100;
    private static final int SEATS_OF_A_NOTEBOOK = 60;
    private static final int EVERY_SENT_TWICE = 40;

    private final Plan plan;
    private final Keyring keyring;

    Script(Plan plan, Keyring keyring) {
        this.plan = plan;
        this.keyring = keyring;
    }

    /** The ledger's first event. Its id holds the sizes: another size is another demonstration. */
    OpenLedger opening() {
        long sizes = ((long) plan.options().teams() << 32) + plan.options().visits();
        return new OpenLedger(id(Topic.OPENING, sizes, plan.options().singlePercent()), Purpose.DEMO);
    }

    /** The very last command. It is the same whatever the sizes: a ledger that holds it holds a whole demonstration. */
    static AssignTarget closing(long seed) {
        Dice dice = new Dice(seed);
        return new AssignTarget(new CommandId(dice.id(Topic.CLOSING, 0, 0)), new TargetId(dice.id(Topic.CLOSING, 1, 0)),
                UnitId.COUNTRY, Measure.HOUSEHOLDS, Options.MAX_VISITS, Campaign.FIRST_DAY, Campaign.LAST_DAY,
                new LegalBasis("MAU-0/BTTTT", LocalDate.of(2024, 8, 8), "Bộ Thông tin và Truyền thông"),
                Authority.MINISTRY, null);
    }

    /** The phases between the opening and the closing. */
    List<Phase> phases(List<EnactReorganisation> map, List<AdoptProgramme> programmes, List<Goal> goals) {
        List<Phase> phases = new ArrayList<>();
        phases.add(oneByOne("Bản đồ / the map", map));
        phases.add(oneByOne("Chương trình / programmes", programmes));
        phases.add(villages());
        phases.add(assignments());
        phases.add(teams());
        phases.add(targets(goals));
        phases.add(work("Công việc 2022-2024 / work", 0, Years.CAMPAIGN - 1, false));
        visits(phases);
        phases.add(amendments());
        phases.add(work("Công việc 2024-2026 / work", Years.CAMPAIGN, Years.QUARTERS - 1, false));
        phases.add(work("Nộp muộn / late notebooks", 0, Years.QUARTERS - 1, true));
        phases.add(workAmendments());
        return phases;
    }

    /** The phase of the very last command. */
    Phase closingPhase() {
        return oneByOne("Xong / done", List.of(closing(plan.options().seed())));
    }

    private static Phase oneByOne(String title, List<? extends Command> commands) {
        return new Phase(title, commands.size(),
                List.of(new Ready(Manner.SINGLE, Actors.SERVICE, List.copyOf(commands))));
    }

    private Phase villages() {
        List<Command> commands = new ArrayList<>();
        for (Seat seat : plan.seats()) {
            if (seat.village() > 0) {
                commands.add(new RegisterVillage(id(Topic.VILLAGE, seat.number(), 0), seat.unit(), seat.commune()
                        .unit(),
                        seat.villageKind(), seat.villageName(), Plan.MAP_FROM, true));
            }
        }
        return bulk("Thôn mẫu / invented villages", commands);
    }

    private Phase assignments() {
        List<Command> commands = new ArrayList<>();
        for (Assignment each : plan.assignments()) {
            commands.add(new AssignVillage(id(Topic.ASSIGNMENT, each.village().number(), each.from().toEpochDay()),
                    each.village().unit(), each.commune(), each.from()));
        }
        return bulk("Thôn của xã bị chia / villages of divided communes", commands);
    }

    private Phase teams() {
        return new Phase("Thành lập tổ / founding teams", plan.seats()
                .stream()
                .mapToLong(seat -> 2 + plan.staffing().size(seat))
                .sum(),
                chunks(plan.seats(), TeamCall.SEATS, seats -> new TeamCall(plan, keyring, seats)));
    }

    private Phase targets(List<Goal> goals) {
        List<Command> commands = new ArrayList<>();
        for (Goal goal : goals) {
            commands.add(new AssignTarget(id(Topic.TARGET, commands.size(), 1), goal.target(), goal.unit().unit(),
                    goal.measure(), goal.value(), Campaign.FIRST_DAY, Campaign.LAST_DAY, goal.basis(), goal.by(),
                    null));
        }
        return bulk("Chỉ tiêu / targets", commands);
    }

    /** Day by day those who send at once; after some days the notebooks of the others. */
    private void visits(List<Phase> phases) {
        List<Seat> single = plan.seats().stream().filter(plan::single).toList();
        List<Seat> notebook = plan.seats().stream().filter(seat -> !plan.single(seat)).toList();
        int from = 0;
        for (int round : ROUNDS) {
            for (int day = from; day <= round; day++) {
                int today = day;
                phases.add(visits("từng lượt / one by one", single, day, day, chunks(single, SEATS_OF_A_CALL / 4,
                        seats -> new VisitCall(plan.campaign(), Manner.SINGLE, seats, today, today))));
            }
            int first = from;
            int[] calls = {0};
            phases.add(visits("sổ của tổ / notebooks", notebook, from, round, chunks(notebook, SEATS_OF_A_NOTEBOOK,
                    seats -> new VisitCall(plan.campaign(),
                            calls[0]++ % EVERY_SENT_TWICE == 0 ? Manner.BULK_TWICE : Manner.BULK, seats, first,
                            round))));
            from = round + 1;
        }
    }

    private Phase visits(String how, List<Seat> seats, int from, int to, List<Call> calls) {
        String days = from == to ? (from + 1) + "/10" : (from + 1) + "-" + (to + 1) + "/10";
        long size = seats.stream().mapToLong(plan.campaign()::count).sum();
        return new Phase("Ra quân " + days + ", " + how, size * Campaign.share(from, to) / 100, calls);
    }

    private Phase amendments() {
        long size = (long) plan.options().visits() * (Campaign.CORRECTED + Campaign.ENTERED_TWICE) / 1_000;
        return new Phase("Sửa và hủy / corrections", size,
                chunks(plan.seats(), SEATS_OF_A_CALL * 10, seats -> new AmendCall(plan, seats)));
    }

    private Phase work(String title, int from, int to, boolean late) {
        long each = late ? 1 : to - from + 1L;
        return new Phase(title, plan.years().seats().size() * each, chunks(plan.years().seats(), SEATS_OF_A_NOTEBOOK,
                seats -> new WorkCall(plan.years(), plan.staffing(), seats, from, to, late)));
    }

    private Phase workAmendments() {
        return new Phase("Sửa việc cũ / corrections of old work", plan.years().seats().size(), chunks(plan.years()
                .seats(), SEATS_OF_A_CALL * 10, seats -> new WorkAmendCall(plan, seats)));
    }

    private static Phase bulk(String title, List<Command> commands) {
        List<Call> calls = new ArrayList<>();
        Sender.pieces(commands).forEach(piece -> calls.add(new Ready(Manner.BULK, Actors.OFFICER, piece)));
        return new Phase(title, commands.size(), calls);
    }

    private static List<Call> chunks(List<Seat> seats, int size, Function<List<Seat>, Call> call) {
        List<Call> calls = new ArrayList<>();
        for (int from = 0; from < seats.size(); from += size) {
            calls.add(call.apply(seats.subList(from, Math.min(seats.size(), from + size))));
        }
        return calls;
    }

    private CommandId id(Topic topic, long major, long minor) {
        return new CommandId(plan.dice().id(topic, major, minor));
    }
}
