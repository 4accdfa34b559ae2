package vn.socai.bench.edge;

import java.time.Duration;

import org.HdrHistogram.Histogram;

/**
 * A stretch of one kind, all its rounds' figures apart.
 *
 * @param reads times of readers in microseconds, from their intended starts
 * @param writes the same of writers, empty where nobody wrote
 * @param lag from receipts to answers that show what they tell of
 * @param recorded the same, from the moment at which the ledger took a single visit
 * @param events accepted
 * @param failed calls, of readers and writers, that were not answered as asked
 * @param took how long it was in truth, until the last call ended
 * @param server processors that the server kept busy
 * @param load processors that this process kept busy
 */
record Phase(Histogram reads, Histogram writes, Histogram lag, Histogram recorded, long events, long failed,
        Duration took, double server, double load) {
    double readMillis(double percentile) {
        return reads.getValueAtPercentile(percentile) / 1e3;
    }

    double perSecond() {
        return events * 1e9 / took.toNanos();
    }
}
