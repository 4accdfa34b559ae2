package vn.socai.infra.boot;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Counting a whole ledger again from the terminal. */
class RecountVerbTest {
    @TempDir
    private Path folder;
    private static final String COMMUNE = SmallCountry.COMMUNE.value();

    @BeforeEach
    void fill() {
        new SmallCountry(folder, 5).filled();
    }

    private String recount(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "recount";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Typed.run(words);
    }

    @Test
    void saysThatEveryFigureIsAsShown() {
        String visits = recount();
        String all = recount("--households");
        assertThat(visits).startsWith("Đếm lại khớp với số liệu đang dùng. / Counted again, every figure is as shown.");
        assertThat(all).startsWith("Đếm lại khớp");
        // Four units, ten figures without households and eleven with them, in six months and of all time.
        assertThat(visits).contains("figures compared: " + 4 * 10 * 7);
        assertThat(all).contains("figures compared: " + 4 * 11 * 7);
        assertThat(recount("--at", "6", "--households")).contains("bản ghi / commits: 6, sự kiện / events: 6,");
    }

    @Test
    void keepsWhatItReadUnlessItReadsAfresh() {
        assertThat(recount("--afresh")).startsWith("Đếm lại khớp");
        assertThat(segment()).doesNotExist();
        assertThat(recount()).startsWith("Đếm lại khớp").contains("commits taken from the segment: 0");
        assertThat(segment()).exists();
    }

    /** A recount of 4,096 visits and more finds a block behind it. */
    @Test
    void takesFromTheSegmentWhatItHolds() {
        SmallCountry country = new SmallCountry(folder, 6);
        try (Engine engine = Engine.openDemo(country.settings)) {
            for (int i = 0; i < 1_400; i++) {
                country.threeAtOnce(engine);
            }
        }
        assertThat(recount()).startsWith("Đếm lại khớp").contains("commits taken from the segment: 0");
        assertThat(recount()).startsWith("Đếm lại khớp").containsPattern("commits taken from the segment: 1[34]\\d\\d");
        assertThat(recount("--afresh")).startsWith("Đếm lại khớp").contains("commits taken from the segment: 0");
    }

    @Test
    void countsWithoutASegmentThatCannotBeUsed() throws Exception {
        Files.createDirectories(segment());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Verbs(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).carryOut(CommandLine.read(
                "recount", "--data", folder.toString()));
        assertThat(err.toString(UTF_8)).contains("the segment cannot be used");
        assertThat(out.toString(UTF_8)).startsWith("Đếm lại khớp");
    }

    private Path segment() {
        return folder.resolve("visits.segment");
    }

    /** Far from the end, where the start does not look. */
    @Test
    void tellsOfALedgerThatIsDamagedInTheMiddle() throws Exception {
        SmallCountry country = new SmallCountry(folder, 6);
        try (Engine engine = Engine.openDemo(country.settings)) {
            for (int i = 0; i < 300; i++) {
                country.threeAtOnce(engine);
            }
        }
        try (var ledger = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                var statement = ledger.createStatement()) {
            statement.executeUpdate("UPDATE commits SET leaf = zeroblob(9) WHERE position = 20");
        }
        assertThatThrownBy(() -> recount("--afresh")).isInstanceOfSatisfying(Complaint.class, complaint -> {
            assertThat(complaint.kind()).isEqualTo(Complaint.Kind.LEDGER_DAMAGED);
            assertThat(complaint.en()).contains("position 20");
        });
    }

    @Test
    void findsNoLedgerAndMakesNone() {
        Path mistyped = folder.resolve("nham");
        for (String[] words : new String[][]{{"recount"}, {"rebuild", "--check"}, {"prove", "--position", "1", "--out",
                "x"}}) {
            assertThatThrownBy(() -> Typed.run(Stream.concat(Stream.of(words), Stream.of("--data", mistyped.toString()))
                    .toArray(String[]::new))).isInstanceOfSatisfying(Complaint.class, complaint -> {
                        assertThat(complaint.kind()).isEqualTo(Complaint.Kind.DATA_DIRECTORY_UNUSABLE);
                        assertThat(complaint.vi()).contains("không có sổ cái nào");
                    });
        }
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void refusesToCountBeyondTheLedger() {
        assertThatThrownBy(() -> recount("--at", "10000")).isInstanceOfSatisfying(Complaint.class, complaint -> {
            assertThat(complaint.kind()).isEqualTo(Complaint.Kind.USAGE);
            assertThat(complaint.en()).contains("cannot be counted up to 10000");
        });
    }

    @Test
    void tellsWhatTheViewsShowOtherwise() throws Exception {
        try (var views = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("views.db"));
                var statement = views.createStatement()) {
            // The last commit that changed what the commune's villages did in that half year.
            int lost = statement.executeUpdate("DELETE FROM version WHERE id = (SELECT max(v.id) FROM version v"
                    + " JOIN key k ON v.id >> 34 = k.number WHERE k.name = '+~" + COMMUNE + "/2022-2')");
            assertThat(lost).isPositive();
            // What the last stop left for the next start would still show it.
            statement.executeUpdate("DELETE FROM pack");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verbs verbs = new Verbs(new PrintStream(out, true, UTF_8), System.err);
        assertThatThrownBy(() -> verbs.carryOut(CommandLine.read("recount", "--data", folder.toString(),
                "--households"))).isInstanceOfSatisfying(Complaint.class, complaint -> {
                    assertThat(complaint.kind()).isEqualTo(Complaint.Kind.VIEWS_DIFFER);
                    assertThat(complaint.kind().exitCode()).isEqualTo(8);
                    // Of the commune that lost a correction, its province and the country: people and households, of a month and of all time.
                    assertThat(complaint.en()).contains("12 figures differ from those shown");
                });
        assertThat(out.toString(UTF_8)).contains(
                "VN, mọi tháng / all time, lượt người được hướng dẫn / people guided: đếm được / counted 182, đang dùng / shown 173",
                SmallCountry.PROVINCE
                        + ", 2022-12, lượt người được hướng dẫn / people guided: đếm được / counted 20, đang dùng / shown 11");
        assertThat(out.toString(UTF_8).lines().filter(line -> line.contains("counted"))).hasSize(10);
    }
}
