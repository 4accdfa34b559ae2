package vn.socai.infra.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Audit;
import vn.socai.infra.boot.Invocation.Compare;
import vn.socai.infra.boot.Invocation.Cosign;
import vn.socai.infra.boot.Invocation.Demo;
import vn.socai.infra.boot.Invocation.Export;
import vn.socai.infra.boot.Invocation.Help;
import vn.socai.infra.boot.Invocation.Keys;
import vn.socai.infra.boot.Invocation.Prove;
import vn.socai.infra.boot.Invocation.Rebuild;
import vn.socai.infra.boot.Invocation.Recount;
import vn.socai.infra.boot.Invocation.Rehearse;
import vn.socai.infra.boot.Invocation.Rewrite;
import vn.socai.infra.boot.Invocation.RotateKey;
import vn.socai.infra.boot.Invocation.Serve;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.boot.Invocation.Verify;
import vn.socai.infra.boot.Invocation.Version;
import vn.socai.proof.BadProof;
import vn.socai.proof.VerifierKey;

/** Reads the words of the command line. Nothing is guessed: a word that is not understood is refused by name. */
public final class CommandLine {
    /** The port where none is asked for. */
    public static final int DEFAULT_PORT = 8080;
    private static final Set<String> FLAGS = Set.of("--no-serve", "--check", "--households", "--afresh");
    private static final Set<String> STORING = Set.of("--data", "--store");

    /** A word that is no option's: the file to work on. */
    private static final String FILE = "FILE";

    private final String verb;
    private final Map<String, String> options = new HashMap<>();

    private CommandLine(String... words) {
        verb = words.length == 0 ? "help" : words[0];
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (FLAGS.contains(word)) {
                put(name, "");
            } else if (equals >= 0 && !FLAGS.contains(name)) {
                put(name, word.substring(equals + 1));
            } else if (i + 1 < words.length && name.startsWith("--")) {
                put(name, words[++i]);
            } else if (!word.startsWith("-")) {
                put(FILE, word);
            } else {
                throw misunderstood(word);
            }
        }
    }

    /**
     * What the words ask for.
     *
     * @throws Complaint of kind {@code USAGE}
     */
    public static Invocation read(String... words) {
        return new CommandLine(words).invocation();
    }

    private Invocation invocation() {
        return switch (verb) {
            case "serve" -> new Serve(allowing(STORING, "--port").settings("data"));
            case "demo" -> {
                Settings settings = allowing(STORING, "--port", "--teams", "--visits", "--no-serve").settings(
                        "data-demo");
                yield new Demo(settings, number("--teams", 0, 0, 100_000), number("--visits", 200_000, 0, 28_000_000),
                        !options.containsKey("--no-serve"));
            }
            case "rebuild" -> {
                Settings settings = allowing(STORING, "--check").settings("data");
                if (!options.containsKey("--check")) {
                    throw usage("rebuild cần --check: tính lại mọi số liệu và so sánh.",
                            "rebuild needs --check: it folds every view anew and compares.");
                }
                yield new Rebuild(settings);
            }
            case "recount" -> {
                Settings settings = allowing(STORING, "--households", "--afresh", "--at").settings("data");
                yield new Recount(settings, options.containsKey("--households"), options.containsKey("--afresh"),
                        number(
                                "--at", 0, 1, Integer.MAX_VALUE));
            }
            case "prove" -> prove();
            case "export" -> options.containsKey("--again") ? again() : export();
            case "verify" -> {
                if (options.containsKey("--ledger")) {
                    allowing(Set.of("--ledger", "--key", "--checkpoint"));
                    String kept = options.get("--checkpoint");
                    yield new Audit(path(needed("--ledger")), options.containsKey("--key") ? keys("--key").getFirst()
                            : null, kept == null ? null : path(kept));
                }
                allowing(Set.of(FILE, "--key", "--witness", "--leaf"));
                List<VerifierKey> witnesses = options.containsKey("--witness") ? keys("--witness") : List.of();
                String leaf = options.get("--leaf");
                yield new Verify(path(needed(FILE)), keys("--key"), witnesses, leaf == null ? null : path(leaf));
            }
            case "rotate-key" -> new RotateKey(allowing(STORING).settings("data"));
            case "cosign" -> new Cosign(allowing(Set.of("--data", "--size", "--witness", "--line")).settings("data")
                    .data(),
                    number("--size", -1, 1, Integer.MAX_VALUE), keys("--witness").getFirst(), needed("--line"));
            case "key" -> new Keys(allowing(Set.of("--data")).settings("data").data());
            case "rehearse" -> {
                allowing(Set.of());
                yield new Rehearse();
            }
            case "help", "--help", "-h" -> {
                allowing(Set.of());
                yield new Help();
            }
            case "version", "--version" -> {
                allowing(Set.of());
                yield new Version();
            }
            default -> throw misunderstood(verb);
        };
    }

    private Invocation prove() {
        int size = number("--size", 0, 1, Integer.MAX_VALUE);
        if (options.containsKey("--since")) {
            Settings settings = allowing(STORING, "--since", "--size", "--out").settings("data");
            return new Compare(settings, number("--since", 0, 1, Integer.MAX_VALUE), size, path(needed("--out")));
        }
        Settings settings = allowing(STORING, "--position", "--event", "--size", "--out").settings("data");
        needed("--position");
        return new Prove(settings, number("--position", 0, 1, Integer.MAX_VALUE), number("--event", -1, 0,
                Integer.MAX_VALUE), size, path(needed("--out")));
    }

    private Rewrite again() {
        Settings settings = allowing(STORING, "--again", "--out").settings("data");
        return new Rewrite(settings, number("--again", 0, 1, Integer.MAX_VALUE), path(needed("--out")));
    }

    private Export export() {
        Settings settings = allowing(STORING, "--unit", "--from", "--to", "--out", "--as").settings("data");
        String unit = needed("--unit");
        String out = options.getOrDefault("--out", "socai-" + unit + "-" + needed("--from") + "-" + needed("--to")
                + ".dossier");
        return new Export(settings, unit, day("--from"), day("--to"), path(out), options.getOrDefault("--as",
                "operator"));
    }

    private String needed(String name) {
        String text = options.get(name);
        if (text == null || text.isBlank()) {
            throw usage("Thiếu " + name + "; xem ./socai help.", name + " is missing; see ./socai help.");
        }
        return text;
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(needed(name));
        } catch (DateTimeParseException wrong) {
            throw usage("Tuỳ chọn " + name + " cần một ngày dạng 2024-10-01.", "The option " + name
                    + " takes a day such as 2024-10-01.");
        }
    }

    /** Keys as text, or in a file with one a line. */
    private List<VerifierKey> keys(String name) {
        String text = needed(name);
        try {
            Path file = text.indexOf('+') > 0 && !Files.exists(Path.of(text)) ? null : path(text);
            List<VerifierKey> keys = (file == null ? text : Files.readString(file)).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(VerifierKey::parse)
                    .toList();
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (BadProof | IOException | InvalidPathException unreadable) {
            // The same answer as for an empty file.
        }
        throw usage("Tuỳ chọn " + name + " cần một khoá công khai dạng tên+mã+khoá, hoặc một tệp chứa khoá ấy.",
                "The option " + name + " takes a public key such as name+id+key, or a file that holds it.");
    }

    private CommandLine allowing(Set<String> some, String... more) {
        for (String name : options.keySet()) {
            if (!some.contains(name) && !Set.of(more).contains(name)) {
                throw misunderstood(name.equals(FILE) ? options.getOrDefault(FILE, FILE) : name);
            }
        }
        return this;
    }

    private Settings settings(String directory) {
        return new Settings(path(options.getOrDefault("--data", directory)), store(options.get("--store")),
                number("--port", DEFAULT_PORT, 0, 65_535));
    }

    private void put(String name, String value) {
        if (options.put(name, value) != null) {
            throw usage("Tuỳ chọn " + name + " được ghi hai lần.", "The option " + name + " is given twice.");
        }
    }

    private int number(String name, int otherwise, int least, int most) {
        String text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with the numbers that are out of range.
        }
        String range = String.format(Locale.ROOT, "%d–%d", least, most);
        throw usage("Tuỳ chọn " + name + " cần một số trong khoảng " + range + ", không phải \"" + text + "\".",
                "The option " + name + " takes a number in " + range + ", not \"" + text + "\".");
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw usage("Đường dẫn thư mục dữ liệu không hợp lệ.", "The path of the data directory is not valid.");
        }
    }

    private static @Nullable String store(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.startsWith("mongodb://") && !text.startsWith("mongodb+srv://")) {
            throw usage("Kho phải có dạng mongodb://máy:cổng/tên; bỏ --store để dùng SQLite.",
                    "The store must look like mongodb://host:port/name; leave --store out for SQLite.");
        }
        return text;
    }

    private static Complaint misunderstood(String word) {
        return usage("Không hiểu \"" + word + "\"; xem ./socai help.", "\"" + word
                + "\" is not understood; see ./socai help.");
    }

    private static Complaint usage(String vi, String en) {
        return new Complaint(Kind.USAGE, vi, en);
    }
}
