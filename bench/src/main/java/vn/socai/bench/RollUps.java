package vn.socai.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** Visits and people guided by month, of every commune, every province and the nation. */
public final class RollUps {
    private final SortedMap<String, long[]> sums = new TreeMap<>();

    /** Counts a visit into its commune, province and the nation. */
    public void add(int commune, YearMonth month, long visits, long people) {
        String suffix = "|" + month;
        add("c" + commune + suffix, visits, people);
        add("p" + Workload.province(commune) + suffix, visits, people);
        add("n" + suffix, visits, people);
    }

    /** Puts what a contender says of a commune. */
    public void commune(int commune, YearMonth month, long visits, long people) {
        add("c" + commune + "|" + month, visits, people);
    }

    /** Puts what a contender says of a province. */
    public void province(int province, YearMonth month, long visits, long people) {
        add("p" + province + "|" + month, visits, people);
    }

    /** Puts what a contender says of the nation. */
    public void nation(YearMonth month, long visits, long people) {
        add("n|" + month, visits, people);
    }

    /** Adds all that another counted. */
    public void add(RollUps other) {
        other.sums.forEach((key, sum) -> add(key, sum[0], sum[1]));
    }

    private void add(String key, long visits, long people) {
        if (visits != 0 || people != 0) {
            long[] sum = sums.computeIfAbsent(key, k -> new long[2]);
            sum[0] += visits;
            sum[1] += people;
        }
    }

    /** All visits of the nation. */
    public long visits() {
        return sums.entrySet().stream().filter(e -> e.getKey().startsWith("n|")).mapToLong(e -> e.getValue()[0]).sum();
    }

    /** What everybody must reproduce. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sums.forEach((key, sum) -> digest.update((key + "|" + sum[0] + "|" + sum[1] + "\n").getBytes(
                    StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counted from the workload itself. */
    public static RollUps of(Workload workload) {
        return of(workload, workload.groups());
    }

    /** Counted from the first groups of a workload. */
    public static RollUps of(Workload workload, int groups) {
        RollUps sums = new RollUps();
        for (int group = 0; group < groups; group++) {
            for (Visit visit : workload.group(group)) {
                sums.add(visit.commune(), YearMonth.from(visit.on()), 1, visit.people());
            }
        }
        return sums;
    }
}
