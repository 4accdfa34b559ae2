package vn.socai.demo;

import java.util.List;

/**
 * Who sits in a team of one kind.
 *
 * @param min the smallest team
 * @param max the largest team
 * @param posts local government posts (VH21) in order: the leader first, the deputy second; {@code {xã}} and {@code {thôn}} stand for the
 *        word of the place
 * @param further posts for the seats after these, by chance
 * @param deputies how many teams of a hundred have a deputy
 */
record Makeup(int min, int max, List<String> posts, List<String> further, int deputies) {
    Makeup {
        if (min < 1 || max < min || posts.isEmpty() || deputies < 0 || deputies > 100) {
            throw new IllegalArgumentException("not a makeup of a team");
        }
    }
}
