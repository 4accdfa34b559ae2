package vn.socai.view.room;

import java.util.ArrayList;
import java.util.List;

/** The first differences: enough to see what is wrong, however much is. */
final class Findings {
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final List<Difference> all = new ArrayList<>();

    void add(String view, String key, long at, String live, String rebuilt) {
        if (all.size() < MOST) {
            all.add(new Difference(view, key, at, cut(live), cut(rebuilt)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    List<Difference> all() {
        return List.copyOf(all);
    }
}
