package vn.socai.infra.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Approved files of what is handed out; what came out instead is written beside, to be looked at and approved. */
public final class Golden {
    private static final Path APPROVED = Path.of("src/test/resources/paper");
    private static final Path CANDIDATES = Path.of("target/golden");
    /** Neither the properties, in which stands when the file was made, nor the styles, which the library numbers in no order. */
    private static final List<String> PARTS = List.of("xl/workbook.xml", "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml");

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    private Golden() {}

    /** The bytes must be the approved ones; a workbook's are those of its parts, without the moment at which it was made. */
    public static void check(String name, byte[] bytes) throws IOException {
        String text = name.endsWith(".xlsx") ? parts(bytes) : new String(bytes, StandardCharsets.UTF_8);
        // It moves with whatever was loaded before.
        text = text.replaceAll("vị trí \\d+", "vị trí N");
        Path approved = APPROVED.resolve(name.endsWith(".xlsx") ? name + ".xml" : name);
        Files.createDirectories(CANDIDATES);
        Files.writeString(CANDIDATES.resolve(approved.getFileName()), text);
        assertThat(approved).as("look at %s and approve it", CANDIDATES.resolve(approved.getFileName())).exists();
        assertThat(text).as("differs from %s", approved).isEqualTo(Files.readString(approved));
    }

    private static String parts(byte[] bytes) throws IOException {
        Path file = CANDIDATES.resolve("workbook.xlsx");
        Files.createDirectories(CANDIDATES);
        Files.write(file, bytes);
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : PARTS) {
                parts.append("<!-- ").append(part).append(" -->\n");
                String text = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
                lines(text).forEach(line -> parts.append(line).append('\n'));
            }
        }
        return parts.toString();
    }

    /** One element a line, characters as themselves; the library writes merged cells in no order, so they come last and sorted. */
    private static List<String> lines(String xml) {
        String readable = CHARACTER.matcher(xml.replaceAll(" s=\"[0-9]+\"", "").replace("><", ">\n<"))
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1),
                        16))));
        List<String> lines = new ArrayList<>(readable.lines().filter(line -> !line.startsWith("<mergeCell ")).toList());
        readable.lines().filter(line -> line.startsWith("<mergeCell ")).sorted().forEach(lines::add);
        return lines;
    }
}
