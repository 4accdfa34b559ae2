package vn.socai.view.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** The outstanding members that a locality has selected under a programme. */
public record SelectionFile(ProgrammeId programme, UnitId unit, List<Selected> selected) {
    /** One of them; {@code judge} is the programme version whose number was kept. */
    public record Selected(long position, TeamId team, PersonId person, Authority by, LocalDate on,
            @Nullable ProgrammeVersion judge) {}

    public SelectionFile {
        selected = List.copyOf(selected);
    }

    SelectionFile with(Selected more) {
        List<Selected> all = new ArrayList<>(selected);
        all.add(more);
        return new SelectionFile(programme, unit, all);
    }

    SelectionFile without(PersonId person) {
        return new SelectionFile(programme, unit,
                selected.stream().filter(one -> !one.person().equals(person)).toList());
    }
}
