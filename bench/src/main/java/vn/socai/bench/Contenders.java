package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.socai.bench.AxonSettings.Form;

/** Who is measured, in the order of the tables: the product first, its bounds, its peers. */
final class Contenders {
    static final String PRODUCT = "Sổ Cái";
    static final String ON_MONGO = "Sổ Cái on MongoDB";
    static final String FLAT_LOG = "flat log";
    static final String PLAIN_TABLE = "plain table";
    static final String AXON_JDBC = "Axon JDBC, Jackson";
    static final String AXON_LEAN = "Axon JDBC, lean";
    static final String AXON_IN_MEMORY = "Axon in memory";
    static final String MESSAGE_DB = "message-db";
    static final String EMMETT = "Emmett";
    static final String DECODE_BOUND = "decode bound";

    /** Numbers of clients; with which of them who was fastest, and who was tried, stands in {@code decisions/0001-peers.md}. */
    private static final int FEW = 8;
    private static final int SOME = 16;
    private static final int MANY = 32;

    private Contenders() {}

    static List<Entry<Contender>> of(Postgres postgres, NodePackages packages) {
        List<Entry<Contender>> all = new ArrayList<>();
        all.add(new Entry<>(PRODUCT, "SQLite 3.54, WAL, fdatasync of it before each answer; views synchronous=NORMAL",
                true, SOME, Product::onSqlite));
        mongo().ifPresent(uri -> all.add(new Entry<>(ON_MONGO, "the ledger in MongoDB, w: majority, j: true; views in"
                + " SQLite", true, SOME, path -> Product.onMongo(path, uri))));
        all.add(new Entry<>(FLAT_LOG, "length, CRC32C, fdatasync for all that waits; the product's bytes", true, MANY,
                FlatLog::new));
        all.add(new Entry<>(PLAIN_TABLE, "one statement a batch, GROUPING SETS", true, FEW,
                path -> new PlainTable(postgres)));
        packages.find(NodePackages.MESSAGE_DB)
                .ifPresent(found -> all.add(new Entry<>(MESSAGE_DB, MessageDb.SETTINGS, true, FEW,
                        path -> new MessageDb(
                                postgres, found))));
        packages.emmettSchema()
                .ifPresent(schema -> all.add(new Entry<>(EMMETT, Emmett.SETTINGS, true, FEW, path -> new Emmett(
                        postgres,
                        schema))));
        AxonSettings stock = AxonSettings.best(Form.CBOR);
        AxonSettings lean = AxonSettings.best(Form.LEAN);
        all.add(new Entry<>(AXON_JDBC, stock.told(), true, FEW, path -> AxonEngine.onPostgres(postgres, stock)));
        all.add(new Entry<>(AXON_LEAN, lean.told(), true, FEW, path -> AxonEngine.onPostgres(postgres, lean)));
        all.add(new Entry<>(AXON_IN_MEMORY, "Axon 4.13, nothing durable; " + AxonSettings.inMemory()
                .replay(), false, FEW, path -> AxonEngine
                        .inMemory()));
        return List.copyOf(all);
    }

    /** The replica set that a run may use. */
    private static Optional<String> mongo() {
        return Optional.ofNullable(System.getenv("MONGODB_URI"));
    }

    /** Who takes commands, by the whole way that a mutation goes. */
    static List<Entry<Taker>> desks(Postgres postgres, int teams) {
        AxonSettings stock = AxonSettings.best(Form.CBOR);
        AxonSettings lean = AxonSettings.best(Form.LEAN);
        return List.of(new Entry<>(PRODUCT,
                "ids looked up, rights checked on the map, the team's book decides, durable",
                true, MANY, path -> new ProductDesk(path, teams)), new Entry<>(AXON_JDBC,
                        "gateway, bus, cached aggregate, JDBC store", true, FEW, path -> new AxonCommands(postgres,
                                stock)), new Entry<>(AXON_LEAN, "the same", true, FEW, path -> new AxonCommands(
                                        postgres,
                                        lean)));
    }

    /** Those whose acknowledgement means the disk. */
    static List<Entry<Contender>> durable(List<Entry<Contender>> all) {
        return all.stream().filter(Entry::durable).toList();
    }
}
