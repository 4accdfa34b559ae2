package vn.socai.product;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The table of docs/programmes.md: for each numbered statement what keeps it and what shows it, or why no software can. */
record ProgrammeTable(List<Line> lines) {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]{2}\\d+) \\| (.+?) \\| (.+?) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /**
     * A line.
     *
     * @param kept what keeps the statement, in words that name things in back-quotes
     * @param shown the tests, each in back-quotes, with commas between them; a dash where nothing can be checked
     */
    record Line(String number, String kept, String shown) {
        /** What it names in back-quotes. */
        List<String> names() {
            return QUOTED.matcher(kept).results().map(found -> found.group(1)).toList();
        }

        /** The tests that it names. */
        List<String> tests() {
            return Arrays.stream(shown.split(", ")).map(one -> one.replace("`", "")).toList();
        }

        /** Its words outside of back-quotes. */
        String words() {
            return QUOTED.matcher(kept).replaceAll("");
        }

        @Override
        public String toString() {
            return number + " | " + kept;
        }
    }

    static ProgrammeTable read(String markdown) {
        return new ProgrammeTable(markdown.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Line(row.group(1), row.group(2), row.group(3)))
                .toList());
    }
}
