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

import static vn.socai.bench.Contenders.EMMETT;
import static vn.socai.bench.Contenders.MESSAGE_DB;
import static vn.socai.bench.Contenders.ON_MONGO;
import static vn.socai.bench.Contenders.PRODUCT;

/** Runs the contenders in turns and prints their tables: {@code ./socai bench [DIRECTORY [VISITS [TEAMS [ROUNDS]]]]}. */
public final class Bench {
    /** Teams of the command path: they are founded before each turn. */
    static final int DESK_TEAMS = 2_000;

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
        out.printf(Locale.ROOT,
                "%,d visits of %,d teams to replay; %d rounds after %d of appending and one of replays to warm up; turns of %d s%n",
                plan
                        .visits(), plan.teams(), plan.rounds(), plan.warming(), plan.turn().toSeconds());
        out.println("- tables and Axon JDBC: " + Postgres.SETTINGS);
        int teams = Math.min(plan.teams(), DESK_TEAMS);
        out.printf(Locale.ROOT, "- whole command path: %,d teams, which %s knows before, each with a member%n", teams,
                PRODUCT);
        contenders.forEach(entry -> out.println("- " + entry.name() + ": " + entry.settings()));
        Map.of(MESSAGE_DB, "npm did not bring it", EMMETT, "npm did not bring it", ON_MONGO,
                "MONGODB_URI names no replica set").forEach((name, why) -> {
                    if (contenders.stream().noneMatch(entry -> entry.name().equals(name))) {
                        out.println("- " + name + ": left out, for " + why);
                    }
                });
        Tables tables = new Tables(plan, folder, contenders, Contenders.desks(postgres, teams));
        tell(tables.inBulk());
        tell(tables.oneByOne());
        tell(tables.commandsInBulk(teams));
        tell(tables.commandsOneByOne(teams));
        tell(tables.replays());
    }

    private void tell(Table table) {
        out.println(table.told());
    }
}
