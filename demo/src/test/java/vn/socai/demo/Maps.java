package vn.socai.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;

import vn.socai.demo.Country.Step;
import vn.socai.value.*;

/** The shipped map. */
final class Maps {
    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String day : List.of("2022-03-05", "2025-03-01", "2025-07-01", "2026-04-30")) {
            try (var in = vn.socai.command.Command.class.getResourceAsStream("/vn/socai/unit/map/" + day + ".tsv")) {
                List<UnitChange> changes = new ArrayList<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    if (line.startsWith("#") || line.startsWith("change"))
                        continue;
                    String[] f = line.split("\t", -1);
                    UnitId u = new UnitId(f[1]);
                    UnitKind k = f[2].isEmpty() ? null : UnitKind.valueOf(f[2]);
                    UnitId p = f[5].isEmpty() ? null : new UnitId(f[5]);
                    changes.add(switch (f[0]) {
                        case "create" -> new UnitChange.Created(u, k, f[3], f[4], p);
                        case "amend" -> new UnitChange.Amended(u, k, null, f[4].isEmpty() ? null : f[4], p);
                        default -> new UnitChange.Abolished(u, f[6].startsWith("?") || f[6].equals("-") || f[6]
                                .isEmpty() ? List.of()
                                        : Arrays.stream(f[6].split(",")).map(UnitId::new).toList(), null);
                    });
                }
                steps.add(new Step(LocalDate.parse(day), changes));
            } catch (IOException e) {
                throw new RuntimeException(e);
            }
        }
        return steps;
    }
}
