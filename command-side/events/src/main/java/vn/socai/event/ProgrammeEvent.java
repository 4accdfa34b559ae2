package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Stored;
import vn.socai.value.UnitId;

/** Programmes are adopted for an area. */
public sealed interface ProgrammeEvent extends Event {
    /**
     * A programme document becomes binding.
     *
     * @param title as printed, Vietnamese
     * @param area the unit in whose subtree it binds
     * @param from the first day on which it judges
     * @param until the first day on which it no longer judges, absent for an open end
     */
    @Stored(name = "programme.adopted", revision = 2)
    record ProgrammeAdopted(ProgrammeVersion programme, String title, String teamLabel, UnitId area, LocalDate from,
            @Nullable LocalDate until, LegalBasis basis, List<Rule> rules) implements ProgrammeEvent {
        public ProgrammeAdopted {
            rules = List.copyOf(rules);
        }
    }
}
