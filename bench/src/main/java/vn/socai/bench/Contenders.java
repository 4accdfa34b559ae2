package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;

/** Who is measured, in the order of the tables: the product first, its bounds, its peers. */
final class Contenders {
    static final String PRODUCT = "Sổ Cái";
    static final String FLAT_LOG = "flat log";
    static final String PLAIN_TABLE = "plain table";
    static final String AXON_JDBC = "Axon JDBC";
    static final String AXON_IN_MEMORY = "Axon in memory";
    static final String DECODE_BOUND = "decode bound";

    private Contenders() {}

    static List<Entry<Contender>> of(Postgres postgres) {
        List<Entry<Contender>> all = new ArrayList<>();
        all.add(new Entry<>(PRODUCT, "SQLite 3.54, WAL, synchronous=FULL; views synchronous=NORMAL", true,
                Product::new));
        all.add(new Entry<>(FLAT_LOG, "length, CRC32C, fdatasync for all that waits; the product's bytes", true,
                FlatLog::new));
        all.add(new Entry<>(PLAIN_TABLE, Postgres.SETTINGS + "; one statement a batch, GROUPING SETS", true,
                path -> new PlainTable(postgres)));
        all.add(new Entry<>(AXON_JDBC, "Axon 4.13, " + Postgres.SETTINGS + "; 76 bytes a payload, processor of "
                + AxonReplay.BATCH + " a batch", true, path -> AxonEngine.onPostgres(postgres)));
        all.add(new Entry<>(AXON_IN_MEMORY, "Axon 4.13, nothing durable; processor of " + AxonReplay.BATCH
                + " a batch", false, path -> AxonEngine.inMemory()));
        return List.copyOf(all);
    }

    /** Those whose acknowledgement means the disk. */
    static List<Entry<Contender>> durable(List<Entry<Contender>> all) {
        return all.stream().filter(Entry::durable).toList();
    }
}
