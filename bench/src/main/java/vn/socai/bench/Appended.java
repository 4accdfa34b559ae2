package vn.socai.bench;

import org.HdrHistogram.Histogram;

/**
 * What clients brought in.
 *
 * @param visits how many were acknowledged
 * @param groups the first of the workload's, all of them whole unless visits went one by one
 * @param seconds from the first call to the last acknowledgement
 * @param times of each call, in nanoseconds
 */
record Appended(long visits, int groups, double seconds, Histogram times) {
    double rate() {
        return visits / seconds;
    }
}
