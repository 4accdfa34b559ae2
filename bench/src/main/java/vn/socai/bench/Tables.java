package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;

import vn.socai.bench.Goals.Bytes;
import vn.socai.bench.Goals.Faster;
import vn.socai.bench.Goals.Within;
import vn.socai.bench.ReplayRounds.Bound;
import vn.socai.bench.ReplayRounds.Way;

import static vn.socai.bench.Contenders.AXON_IN_MEMORY;
import static vn.socai.bench.Contenders.AXON_JDBC;
import static vn.socai.bench.Contenders.AXON_LEAN;
import static vn.socai.bench.Contenders.DECODE_BOUND;
import static vn.socai.bench.Contenders.FLAT_LOG;
import static vn.socai.bench.Contenders.MESSAGE_DB;
import static vn.socai.bench.Contenders.PLAIN_TABLE;
import static vn.socai.bench.Contenders.PRODUCT;

/** What is measured, each with its goals. */
record Tables(Plan plan, Folder folder, List<Entry<Contender>> contenders, List<Entry<Taker>> desks) {
    static final int BULK = 100;
    /** What a team hands in of one month where its visits come one by one. */
    private static final int SINGLES = 10;
    private static final String RECOUNT = PRODUCT + ", recount";
    private static final String FROM_SEGMENT = RECOUNT + " from the segment";
    private static final String EVERY_POSITION = PRODUCT + ", every past position kept";

    /** A hundred visits are one commit. */
    Table inBulk() {
        return new Table(bulk(1, plan, BULK + " visits a commit", Contenders.durable(contenders)), new Goals(PRODUCT,
                List.of(new Faster(AXON_JDBC, 8), new Faster(AXON_LEAN, 8),
                        new Faster(FLAT_LOG, 0.4), new Bytes(200))));
    }

    /** Each visit is a commit. */
    Table oneByOne() {
        return new Table(singles(2, plan, "Visits one by one, " + AppendRounds.SINGLE_CLIENTS + " clients", Contenders
                .durable(
                        contenders)), new Goals(PRODUCT, List.of(new Faster(PLAIN_TABLE, 2), new Faster(MESSAGE_DB, 10),
                                new Within(20))));
    }

    /** The whole way of a command, a hundred in a call. */
    Table commandsInBulk(int teams) {
        return new Table(bulk(4, plan.ofTeams(teams), "The whole command path, " + BULK + " visits a call", desks),
                new Goals(PRODUCT, List.of(new Faster(AXON_JDBC, 8), new Faster(
                        AXON_LEAN, 8))));
    }

    /** The whole way of a command, one in a call. */
    Table commandsOneByOne(int teams) {
        return new Table(singles(5, plan.ofTeams(teams), "The whole command path, visits one by one, "
                + AppendRounds.SINGLE_CLIENTS
                + " clients", desks), new Goals(PRODUCT, List.of(new Within(20))));
    }

    private Row bulk(long seed, Plan of, String title, List<? extends Entry<?>> entries) {
        return new AppendRounds(of.appending(seed, BULK), false, of.warming(), of.rounds(), of.turn()).run(title,
                entries,
                folder);
    }

    private Row singles(long seed, Plan of, String title, List<? extends Entry<?>> entries) {
        return new AppendRounds(of.appending(seed, SINGLES), true, of.warming(), of.rounds(), of.turn()).run(title,
                entries, folder);
    }

    /** The roll-ups, made anew. As every visit of the workload is of a household of its own, there are as many of these. */
    Table replays() {
        List<Entry<Contender>> named = new ArrayList<>(contenders);
        named.set(0, contenders.getFirst().named(EVERY_POSITION));
        // The round that warms up makes the segment.
        List<Way> ways = List.of(new Way(RECOUNT, (product, visits) -> Recounted.recount(product.log())), new Way(
                RECOUNT
                        + ", with households", (product, visits) -> Recounted.recount(product.log(), visits)), new Way(
                                FROM_SEGMENT, (product, visits) -> Recounted.recount(product.log(), product.segment(),
                                        visits)));
        Row row = new ReplayRounds(plan.replaying(), plan.rounds(), plan.filling()).run(
                "Replay into the roll-ups, equal hashes", named, ways, List.of(new Bound(DECODE_BOUND,
                        product -> DecodeBound.events(product.log()))), folder);
        return new Table(row, new Goals(RECOUNT, List.of(new Faster(AXON_IN_MEMORY, 10), new Faster(AXON_JDBC,
                50), new Faster(AXON_LEAN, 50), new Faster(DECODE_BOUND, 0.5))));
    }
}
