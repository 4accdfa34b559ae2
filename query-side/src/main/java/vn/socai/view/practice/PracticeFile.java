package vn.socai.view.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PracticeEvent.PracticeSubmitted;
import vn.socai.value.Authority;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * A practice in the library.
 *
 * @param position of the commit that submitted it
 */
public record PracticeFile(PracticeSubmitted submitted, long position, List<Endorsement> endorsements,
        List<Sharing> sharings) {
    /** An office found it good. */
    public record Endorsement(long position, Authority by, LocalDate on) {}

    /**
     * An office shared it.
     *
     * @param judge the programme version that makes sharing this office's part, absent where none does
     */
    public record Sharing(long position, Authority by, UnitId audience, LocalDate on,
            @Nullable ProgrammeVersion judge) {}

    public PracticeFile {
        endorsements = List.copyOf(endorsements);
        sharings = List.copyOf(sharings);
    }

    PracticeFile with(Endorsement more) {
        List<Endorsement> all = new ArrayList<>(endorsements);
        all.add(more);
        return new PracticeFile(submitted, position, all, sharings);
    }

    PracticeFile with(Sharing more) {
        List<Sharing> all = new ArrayList<>(sharings);
        all.add(more);
        return new PracticeFile(submitted, position, endorsements, all);
    }
}
