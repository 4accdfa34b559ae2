package vn.socai.infra.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of views keeps to. */
abstract class ViewStoreConformance {
    private ViewStore store;

    /** Opens the same store again: what was written before is there. */
    abstract ViewStore open();

    @BeforeEach
    void openIt() {
        store = open();
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    @Test
    void a_new_view_stands_at_nothing() {
        assertThat(store.foldedTo("a")).isZero();
        assertThat(store.read("a", "k", 9)).isEmpty();
        assertThat(store.note("a", "k")).isEmpty();
        assertThat(store.scan("a", " ", "~", 9, 10)).isEmpty();
        assertThat(store.views()).isEmpty();
    }

    @Test
    void a_read_takes_the_last_version_at_or_below_its_position() {
        store.write("a", List.of(entry("k", 2, "two"), entry("k", 5, "five")), List.of(), 5);
        assertThat(text(store.read("a", "k", 1))).isNull();
        assertThat(text(store.read("a", "k", 2))).isEqualTo("two");
        assertThat(text(store.read("a", "k", 4))).isEqualTo("two");
        assertThat(text(store.read("a", "k", 5))).isEqualTo("five");
        assertThat(store.read("a", "k", 7).orElseThrow().position()).isEqualTo(5);
        assertThat(store.read("b", "k", 7)).isEmpty();
    }

    @Test
    void a_key_that_is_gone_is_gone_from_its_position_on() {
        store.write("a", List.of(entry("k", 2, "two"), new Entry("k", 4, null), entry("k", 6, "six")), List.of(), 6);
        assertThat(text(store.read("a", "k", 3))).isEqualTo("two");
        assertThat(store.read("a", "k", 5)).isEmpty();
        assertThat(store.scan("a", "a", "z", 5, 10)).isEmpty();
        assertThat(texts(store.scan("a", "a", "z", 6, 10))).containsExactly("k=six");
    }

    @Test
    void many_keys_are_read_at_once() {
        store.write("a", List.of(entry("k", 2, "two"), entry("k", 5, "five"), entry("=m", 3, "three"), entry("q\"\\", 1,
                "one"), entry("gone", 1, "here"), new Entry("gone", 4, null)), List.of(), 5);
        List<String> keys = List.of("=m", "k", "q\"\\", "gone", "never");
        assertThat(values(keys, 5)).containsOnly(Map.entry("=m", "three"), Map.entry("k", "five"), Map.entry("q\"\\",
                "one"));
        assertThat(values(keys, 2)).containsOnly(Map.entry("k", "two"), Map.entry("q\"\\", "one"), Map.entry("gone",
                "here"));
        assertThat(values(List.of(), 5)).isEmpty();
        assertThat(store.values("b", keys, 5)).isEmpty();
    }

    private Map<String, String> values(List<String> keys, long at) {
        Map<String, String> texts = new TreeMap<>();
        store.values("a", keys, at).forEach((key, value) -> texts.put(key, new String(value, StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void a_scan_gives_a_range_of_keys_in_order_at_one_position() {
        store.write("a", List.of(entry("a", 1, "1"), entry("a!b", 1, "2"), entry("a/1", 2, "3"), entry("a/1", 4, "4"),
                entry("a/2", 3, "5"), entry("ab", 1, "6"), entry("b", 1, "7")), List.of(), 4);
        assertThat(texts(store.scan("a", "a/", "a0", 4, 10))).containsExactly("a/1=4", "a/2=5");
        assertThat(texts(store.scan("a", "a/", "a0", 2, 10))).containsExactly("a/1=3");
        assertThat(texts(store.scan("a", "a", "b", 4, 10))).containsExactly("a=1", "a!b=2", "a/1=4", "a/2=5", "ab=6");
        assertThat(texts(store.scan("a", "a", "c", 4, 3))).containsExactly("a=1", "a!b=2", "a/1=4");
        List<String> all = new ArrayList<>();
        store.each("a", 3, entry -> all.add(entry.key() + entry.position()));
        assertThat(all).containsExactly("a1", "a!b1", "a/12", "a/23", "ab1", "b1");
        List<String> some = new ArrayList<>();
        store.each("a", "a/", 2, entry -> some.add(entry.key() + entry.position()));
        assertThat(some).containsExactly("a/12");
    }

    @Test
    void what_is_kept_for_the_next_start_is_read_only_while_the_view_stands_there() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            many.add(entry("a/" + (100_000 + i), 1, "v" + i));
        }
        many.add(entry("b", 1, "not asked for"));
        store.write("a", many, List.of(), 1);
        store.write("other", List.of(entry("a/1", 1, "of another view")), List.of(), 1);
        store.keep("a", "a/");
        assertThat(loaded()).isEqualTo(read()).hasSize(9_000).contains("a/1000001v0", "a/1089991v8999");
        store.write("a", List.of(entry("a/100001", 2, ""), new Entry("a/100002", 2, null), entry("a/2", 2, "new")),
                List.of(), 2);
        assertThat(loaded()).isEqualTo(read()).hasSize(9_000).contains("a/1000012", "a/22new");
        store.keep("a", "a/");
        store.keep("a", "a/");
        assertThat(loaded()).isEqualTo(read()).hasSize(9_000).contains("a/1000012", "a/22new");
        store.drop("a");
        assertThat(loaded()).isEmpty();
    }

    private List<String> loaded() {
        List<String> found = new ArrayList<>();
        store.load("a", "a/", entry -> found.add(told(entry)));
        return found;
    }

    private List<String> read() {
        List<String> found = new ArrayList<>();
        store.each("a", "a/", store.foldedTo("a"), entry -> found.add(told(entry)));
        return found;
    }

    private static String told(Entry entry) {
        return entry.key() + entry.position() + new String(entry.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writing_the_same_again_changes_nothing() {
        for (int i = 0; i < 2; i++) {
            store.write("a", List.of(entry("k", 2, "two")), List.of(entry("n", 2, "note")), 2);
        }
        assertThat(text(store.read("a", "k", 2))).isEqualTo("two");
        assertThat(text(store.note("a", "n"))).isEqualTo("note");
        assertThat(store.foldedTo("a")).isEqualTo(2);
    }

    @Test
    void a_note_is_kept_in_its_last_version() {
        store.write("a", List.of(), List.of(entry("n/1", 1, "one"), entry("n/2", 1, "x")), 3);
        store.write("a", List.of(), List.of(entry("n/1", 5, "five"), entry("o", 6, "other")), 7);
        assertThat(text(store.note("a", "n/1"))).isEqualTo("five");
        List<Entry> notes = new ArrayList<>();
        store.eachNote("a", "n/", "n0", notes::add);
        assertThat(texts(notes)).containsExactly("n/1=five", "n/2=x");
        store.write("a", List.of(), List.of(new Entry("n/1", 8, null)), 8);
        assertThat(store.note("a", "n/1")).isEmpty();
    }

    @Test
    void what_was_written_is_there_after_opening_again() {
        store.write("a", List.of(entry("k", 2, "two")), List.of(entry("n", 2, "note")), 2);
        store.close();
        store = open();
        assertThat(store.views()).containsExactly("a");
        assertThat(store.foldedTo("a")).isEqualTo(2);
        assertThat(text(store.read("a", "k", 2))).isEqualTo("two");
        assertThat(text(store.note("a", "n"))).isEqualTo("note");
    }

    @Test
    void a_dropped_view_is_gone_and_leaves_the_others() {
        store.write("a", List.of(entry("k", 1, "1")), List.of(entry("n", 1, "1")), 1);
        store.write("b", List.of(entry("k", 1, "1")), List.of(entry("n", 1, "1")), 1);
        store.drop("a");
        assertThat(store.views()).containsExactly("b");
        assertThat(store.foldedTo("a")).isZero();
        assertThat(store.read("a", "k", 1)).isEmpty();
        assertThat(store.note("a", "n")).isEmpty();
        assertThat(text(store.read("b", "k", 1))).isEqualTo("1");
    }

    @Test
    void agrees_with_a_plain_list_over_random_writes() {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + " seed " + seed);
        Random random = new Random(seed);
        Map<String, TreeMap<Long, String>> model = new TreeMap<>();
        long position = 0;
        for (int batch = 0; batch < 20; batch++) {
            Map<String, Entry> last = new TreeMap<>();
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                position++;
                String key = "u" + random.nextInt(6) + "/" + random.nextInt(3);
                String value = random.nextInt(8) == 0 ? null : "v" + position;
                entries.add(entry(key, position, value));
                last.put(key, entry(key, position, value));
                model.computeIfAbsent(key, k -> new TreeMap<>()).put(position, value == null ? "" : value);
            }
            store.write("a", entries, List.copyOf(last.values()), position);
        }
        for (int i = 0; i < 60; i++) {
            long at = random.nextLong(position + 2);
            String from = "u" + random.nextInt(6);
            String to = "u" + random.nextInt(7) + "/1";
            assertThat(texts(store.scan("a", from, to, at, 100))).as("seed %d at %d", seed, at)
                    .isEqualTo(expected(model, from, to, at));
        }
        List<Entry> notes = new ArrayList<>();
        store.eachNote("a", "u", "v", notes::add);
        assertThat(texts(notes)).as("seed %d", seed).isEqualTo(expected(model, "u", "v", position));
    }

    private static List<String> expected(Map<String, TreeMap<Long, String>> model, String from, String to, long at) {
        Stream<String> lines = model.entrySet()
                .stream()
                .filter(e -> e.getKey().compareTo(from) >= 0 && e.getKey().compareTo(to) < 0)
                .filter(e -> e.getValue().floorEntry(at) != null && !e.getValue().floorEntry(at).getValue().isEmpty())
                .map(e -> e.getKey() + "=" + e.getValue().floorEntry(at).getValue());
        return lines.toList();
    }

    static Entry entry(String key, long position, String value) {
        return new Entry(key, position, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Optional<Entry> entry) {
        return entry.map(e -> new String(e.value(), StandardCharsets.UTF_8)).orElse(null);
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(e -> e.key() + "=" + text(Optional.of(e))).toList();
    }
}
