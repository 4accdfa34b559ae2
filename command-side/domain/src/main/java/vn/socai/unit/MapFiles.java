package vn.socai.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** The official map that ships with the product, as the reorganisations that make it. */
public final class MapFiles {
    /** One file of changes, and one of units whose successors only this later map tells. */
    private record Source(String file, @Nullable String settled, LegalBasis basis) {}

    // Where a map sums up several acts, or none is named by its list, the number says so in brackets instead of naming one.
    private static final List<Source> SOURCES = List.of(
            new Source("2022-03-05", null, new LegalBasis("(danh mục đơn vị hành chính tháng 7/2022)",
                    LocalDate.of(2022, 3, 5), "Tổng cục Thống kê")),
            new Source("2025-03-01", null, new LegalBasis("(các nghị quyết sắp xếp đến 30/6/2025)",
                    LocalDate.of(2025, 3, 1), "Ủy ban Thường vụ Quốc hội")),
            new Source("2025-07-01", "settled", new LegalBasis("19/2025/QĐ-TTg", LocalDate.of(2025, 6, 30),
                    "Thủ tướng Chính phủ")),
            new Source("2026-04-30", null, new LegalBasis("30/2026/QH16, 237/NQ-UBTVQH16",
                    LocalDate.of(2026, 4, 30), "Quốc hội; Ủy ban Thường vụ Quốc hội")));

    private MapFiles() {}

    /** The reorganisations in the order of their days; their ids are derived, so that loading them again changes nothing. */
    public static List<EnactReorganisation> commands() {
        return SOURCES.stream().map(MapFiles::command).toList();
    }

    private static EnactReorganisation command(Source source) {
        Sheet sheet = read(source.file);
        List<UnitChange> changes = new ArrayList<>();
        sheet.rows.forEach(row -> changes.add(change(row)));
        if (source.settled != null) {
            read(source.settled).rows.forEach(row -> changes.add(new Settled(new UnitId(row.cell("unit")), units(row
                    .cell("successors")))));
        }
        String name = "map:" + source.file;
        return new EnactReorganisation(
                new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))), source.basis,
                LocalDate.parse(sheet.header("effective")), Boolean.parseBoolean(sheet.header("inferred")), changes);
    }

    private static UnitChange change(Row row) {
        UnitId unit = new UnitId(row.cell("unit"));
        String kind = row.cell("kind");
        String parent = row.cell("parent");
        return switch (row.cell("change")) {
            case "create" -> new Created(unit, UnitKind.valueOf(kind), row.cell("code"), row.cell("name"),
                    parent.isEmpty() ? null : new UnitId(parent));
            case "amend" -> new Amended(unit, kind.isEmpty() ? null : UnitKind.valueOf(kind),
                    orNull(row.cell("code")), orNull(row.cell("name")), parent.isEmpty() ? null : new UnitId(parent));
            case "abolish" -> abolished(unit, row.cell("successors"));
            default -> throw new IllegalStateException(row.place + ": no change of this kind");
        };
    }

    /** {@code -} where the tier ended, {@code ?unit} where it is only known in which unit the successor lies. */
    private static Abolished abolished(UnitId unit, String successors) {
        if (successors.equals("-")) {
            return new Abolished(unit, List.of(), null);
        }
        if (successors.startsWith("?")) {
            return new Abolished(unit, List.of(), new UnitId(successors.substring(1)));
        }
        return new Abolished(unit, units(successors), null);
    }

    private static List<UnitId> units(String cell) {
        return Stream.of(cell.split(",", -1)).map(UnitId::new).toList();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Sheet read(String file) {
        String name = "map/" + file + ".tsv";
        try (InputStream bytes = MapFiles.class.getResourceAsStream(name)) {
            return Sheet.read(name, new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(bytes, () -> name + " does not ship with the product"),
                    StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Header lines {@code # key: value}, a line of column names, and rows of tab-separated cells. */
    private record Sheet(String name, Map<String, String> headers, List<Row> rows) {
        static Sheet read(String name, BufferedReader lines) throws IOException {
            Map<String, String> headers = new HashMap<>();
            List<Row> rows = new ArrayList<>();
            List<String> columns = List.of();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("# ")) {
                    String[] parts = line.substring(2).split(": ", 2);
                    headers.put(parts[0], parts.length > 1 ? parts[1] : "");
                } else if (columns.isEmpty()) {
                    columns = List.of(line.split("\t", -1));
                } else {
                    rows.add(new Row(name + ":" + number, columns, line.split("\t", -1)));
                }
            }
            return new Sheet(name, headers, rows);
        }

        String header(String key) {
            return Objects.requireNonNull(headers.get(key), () -> name + " has no header " + key);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String place, List<String> columns, String[] cells) {
        String cell(String column) {
            int index = columns.indexOf(column);
            if (index < 0 || index >= cells.length) {
                throw new IllegalStateException(place + " has no " + column);
            }
            return cells[index];
        }
    }
}
