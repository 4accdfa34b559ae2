package vn.socai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.socai.bench.Goals.Bytes;
import vn.socai.bench.Goals.Faster;
import vn.socai.bench.Goals.Within;
import vn.socai.bench.ReplayRounds.Bound;

import static vn.socai.bench.Contenders.AXON_IN_MEMORY;
import static vn.socai.bench.Contenders.AXON_JDBC;
import static vn.socai.bench.Contenders.AXON_LEAN;
import static vn.socai.bench.Contenders.DECODE_BOUND;
import static vn.socai.bench.Contenders.EMMETT;
import static vn.socai.bench.Contenders.FLAT_LOG;
import static vn.socai.bench.Contenders.MESSAGE_DB;
import static vn.socai.bench.Contenders.ON_MONGO;
import static vn.socai.bench.Contenders.PLAIN_TABLE;
import static vn.socai.bench.Contenders.PRODUCT;

/** Runs the contenders in turns and prints their tables: {@code ./socai bench [DIRECTORY [VISITS [TEAMS [ROUNDS]]]]}. */
public final class Bench {
    private static final int BULK = 100;
    private static final int BULK_CLIENTS = 8;
    private static final int SINGLE_CLIENTS = 32;
    /** Teams of the command path: they are founded before each turn. */
    private static final int DESK_TEAMS = 2_000;

    private final PrintStream out;
    private final Folder folder;
    private final Plan plan;
    private final Postgres postgres;
    private final List<Entry<Contender>> contenders;

    Bench(PrintStream out, Path folder, Plan plan, Postgres postgres, NodePackages packages) {
        this.out = out;
        this.folder = new Folder(folder);
        this.plan = plan;
        this.postgres = postgres;
        this.contenders = Contenders.of(postgres, packages);
    }

    /** Arguments: a directory for what is stored, visits, teams, rounds; all but the first may be left out. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("jmh")) {
            Parts.run(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[0]));
        Plan plan = Plan.of(Arrays.copyOfRange(args, 1, args.length));
        out.println(Machine.told(folder));
        NodePackages packages = new NodePackages(folder.resolve("npm"));
        packages.bring();
        try (Postgres postgres = new Postgres()) {
            new Bench(out, folder, plan, postgres, packages).run();
        }
    }

    /** All tables. */
    void run() {
        out.printf(Locale.ROOT, "%,d visits of %,d teams to replay; %d rounds after one to warm up; turns of %d s%n",
                plan
                        .visits(), plan.teams(), plan.rounds(), plan.turn().toSeconds());
        out.println("- tables and Axon JDBC: " + Postgres.SETTINGS);
        contenders.forEach(entry -> out.println("- " + entry.name() + ": " + entry.settings()));
        Map.of(MESSAGE_DB, "npm did not bring it", EMMETT, "npm did not bring it", ON_MONGO,
                "MONGODB_URI names no replica set").forEach((name, why) -> {
                    if (contenders.stream().noneMatch(entry -> entry.name().equals(name))) {
                        out.println("- " + name + ": left out, for " + why);
                    }
                });
        appending();
        oneByOne();
        commands();
        replaying();
    }

    private void appending() {
        AppendRounds rounds = new AppendRounds(plan.appending(1, BULK), BULK_CLIENTS, false, plan.rounds(), plan
                .turn());
        tell(rounds.run(BULK + " visits a commit, " + BULK_CLIENTS + " clients", Contenders.durable(contenders),
                folder), new Goals(PRODUCT, List.of(new Faster(AXON_JDBC, 8), new Faster(AXON_LEAN, 8), new Faster(
                        FLAT_LOG, 0.4), new Bytes(
                                200))));
    }

    private void oneByOne() {
        AppendRounds rounds = new AppendRounds(plan.appending(2, 10), SINGLE_CLIENTS, true, plan.rounds(), plan
                .turn());
        tell(rounds.run("Visits one by one, " + SINGLE_CLIENTS + " clients", Contenders.durable(contenders), folder),
                new Goals(PRODUCT, List.of(new Faster(PLAIN_TABLE, 2), new Faster(MESSAGE_DB, 10), new Within(
                        20))));
    }

    private void commands() {
        Plan few = plan.ofTeams(Math.min(plan.teams(), DESK_TEAMS));
        List<Entry<Taker>> desks = Contenders.desks(postgres, few.teams());
        Goals none = new Goals(PRODUCT, List.of());
        tell(new AppendRounds(few.appending(4, BULK), BULK_CLIENTS, false, plan.rounds(), plan.turn()).run(
                "The whole command path, " + BULK + " visits a call, " + BULK_CLIENTS + " clients", desks, folder),
                none);
        tell(new AppendRounds(few.appending(5, 10), SINGLE_CLIENTS, true, plan.rounds(), plan.turn()).run(
                "The whole command path, visits one by one, " + SINGLE_CLIENTS + " clients", desks, folder), none);
    }

    private void replaying() {
        ReplayRounds rounds = new ReplayRounds(plan.replaying(), plan.rounds(), plan.filling());
        tell(rounds.run("Replay into the roll-ups, equal hashes", contenders, List.of(), List.of(new Bound(DECODE_BOUND,
                product -> DecodeBound.events(product.log()))), folder), new Goals(PRODUCT, List.of(new Faster(
                        AXON_IN_MEMORY, 10), new Faster(
                                AXON_JDBC, 50), new Faster(AXON_LEAN, 50), new Faster(DECODE_BOUND, 0.5))));
    }

    private void tell(Row row, Goals goals) {
        out.println(row.table() + "\n" + goals.told(row));
    }
}
