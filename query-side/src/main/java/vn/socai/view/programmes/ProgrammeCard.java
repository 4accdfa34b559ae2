package vn.socai.view.programmes;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.UnitId;

/**
 * A programme in one version.
 *
 * @param area in whose subtree it binds
 * @param from the first day on which it judges
 * @param until the first day on which it no longer does, absent for an open end
 */
public record ProgrammeCard(ProgrammeVersion programme, String title, String teamLabel, UnitId area, LocalDate from,
        @Nullable LocalDate until, LegalBasis basis, List<Rule> rules) {
    public ProgrammeCard {
        rules = List.copyOf(rules);
    }

    /** The same as the interpreter takes it. */
    public ProgrammeAdopted adopted() {
        return new ProgrammeAdopted(programme, title, teamLabel, area, from, until, basis, rules);
    }

    /** Whether it judges on that day. */
    public boolean binds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
