package vn.socai.view.honour;

import java.util.List;
import java.util.Optional;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Tree;
import vn.socai.view.register.Register;

/** The register of commendations with the selections of outstanding members. */
public interface Honours {
    /** The commendations. */
    Register<CommendationFile> commendations();

    /** What a locality has selected under a programme as of a position; absent where it never selected anybody. */
    Optional<SelectionFile> selection(ProgrammeId programme, UnitId unit, long at);

    /** What the localities of a unit have selected under a programme, by unit. */
    List<SelectionFile> selections(ProgrammeId programme, UnitId unit, Tree tree, long at);
}
