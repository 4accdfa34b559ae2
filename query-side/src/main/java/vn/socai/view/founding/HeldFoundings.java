package vn.socai.view.founding;

import java.util.Optional;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;

/** The files in memory, one for each unit and programme. */
public final class HeldFoundings implements Foundings {
    private final Latest<FoundingFile> files;

    public HeldFoundings(Latest<FoundingFile> files) {
        this.files = files;
    }

    @Override
    public Optional<FoundingFile> of(UnitId unit, ProgrammeId programme, long at) {
        return files.get(FoundingView.key(unit, programme), at);
    }
}
