package vn.socai.view.programmes;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Rule;

/**
 * A version of a programme among the others.
 *
 * @param position of the event that made it
 * @param replacedFrom the first day on which a later version judges in its place, absent where none does
 * @param gone rules of the version before that this one no longer has, empty for the first
 * @param came rules that the version before did not have, empty for the first
 */
public record VersionCard(ProgrammeCard programme, Making making, long position, @Nullable LocalDate replacedFrom,
        List<Rule> gone, List<Rule> came) {
    public VersionCard {
        gone = List.copyOf(gone);
        came = List.copyOf(came);
    }
}
