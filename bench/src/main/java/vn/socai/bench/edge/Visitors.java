package vn.socai.bench.edge;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who report visits: a notebook of a hundred visits of one team in one month, or one visit; then they wait to see it. */
final class Visitors {
    static final int NOTEBOOK = 100;
    private static final YearMonth FIRST = YearMonth.of(2024, 10);
    private static final int MONTHS = 3;
    private static final int HOUSEHOLDS = 5_000_000;
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);

    private final Caller caller;
    private final List<Team> teams;
    private final String notebook = quoted("logVisits");
    private final String single = quoted("logVisit");
    private final String seen = quoted("seen");
    private final Histogram lag = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final Histogram recorded = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final AtomicLong events = new AtomicLong();
    private final Phaser looking = new Phaser(1);

    Visitors(Caller caller, List<Team> teams) {
        this.caller = caller;
        this.teams = teams;
    }

    private static String quoted(String document) {
        return "{\"query\":" + JsonMapper.shared().writeValueAsString(Caller.document(document)) + ",\"variables\":";
    }

    /** From the moment at which a client holds its receipt until its commit is in an answer. */
    Histogram lag() {
        return lag;
    }

    /** From {@code recordedAt} of a single visit until it is in an answer. */
    Histogram recorded() {
        return recorded;
    }

    /** Visits that were accepted. */
    long events() {
        return events.get();
    }

    /** Waits until all that was accepted was seen. */
    void seen() {
        looking.arriveAndAwaitAdvance();
    }

    /** A notebook is sent; the receipt ends the call. */
    void notebook() throws IOException, InterruptedException {
        RandomGenerator random = ThreadLocalRandom.current();
        Team team = teams.get(random.nextInt(teams.size()));
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        StringBuilder body = new StringBuilder(notebook.length() + NOTEBOOK * 320).append(notebook)
                .append(
                        "{\"input\":[");
        for (int i = 0; i < NOTEBOOK; i++) {
            body.append(i == 0 ? "" : ",").append(visit(team, month, random));
        }
        JsonNode receipt = JsonMapper.shared()
                .readTree(caller.text(body.append("]}}").toString()))
                .at(
                        "/data/logVisits");
        if (receipt.path("accepted").asInt() != NOTEBOOK) {
            throw new AssertionError(receipt.path("items").path(0).toString());
        }
        events.addAndGet(NOTEBOOK);
        look(receipt.path("position").asLong(), null);
    }

    /** One visit is sent; the receipt ends the call. */
    void single() throws IOException, InterruptedException {
        RandomGenerator random = ThreadLocalRandom.current();
        Team team = teams.get(random.nextInt(teams.size()));
        String visit = visit(team, FIRST.plusMonths(random.nextInt(MONTHS)), random);
        JsonNode receipt = JsonMapper.shared()
                .readTree(caller.text(single + "{\"input\":" + visit + "}}"))
                .at("/data/logVisit");
        if (!receipt.path("status").asString().equals("ACCEPTED")) {
            throw new AssertionError(receipt.toString());
        }
        events.incrementAndGet();
        look(receipt.path("position").asLong(), Instant.parse(receipt.path("recordedAt").asString()));
    }

    /** Waits beside the caller until the position is in an answer. */
    private void look(long position, @org.jspecify.annotations.Nullable Instant recordedAt) {
        long told = System.nanoTime();
        looking.register();
        Thread.ofVirtual().start(() -> {
            try {
                String answer;
                do {
                    answer = caller.send(seen + "{\"position\":" + position + "}}");
                } while (answer.contains("NOT_YET_PROJECTED"));
                lag.recordValue(OpenLoop.micros(told));
                if (recordedAt != null) {
                    recorded.recordValue(Math.clamp(java.time.Duration.between(recordedAt, Instant.now()).toNanos()
                            / 1_000, 0, LONGEST_MICROS));
                }
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            } finally {
                looking.arriveAndDeregister();
            }
        });
    }

    private static String visit(Team team, YearMonth month, RandomGenerator random) {
        return String.format(Locale.ROOT,
                "{\"id\":\"%s\",\"team\":\"%s\",\"facts\":{\"unit\":\"%s\",\"occurredOn\":\"%s\",\"by\":\"%s\",\"area\":\"%s\","
                        + "\"skills\":[\"PAYMENT\",\"PUBLIC_SERVICES\"],\"peopleGuided\":%d,\"household\":\"%s\"}}",
                uuid(random.nextLong(), random.nextLong()), team.id(), team.unit(), month.atDay(1 + random.nextInt(
                        28)), team.person(), random.nextBoolean() ? "SOCIETY" : "GOVERNMENT", random.nextInt(6), uuid(
                                random.nextInt(HOUSEHOLDS), 0));
    }

    private static UUID uuid(long high, long low) {
        return new UUID((high & ~0xf000L) | 0x4000L, (low >>> 2) | Long.MIN_VALUE);
    }
}
