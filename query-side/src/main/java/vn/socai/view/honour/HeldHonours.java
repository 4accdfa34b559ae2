package vn.socai.view.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.atlas.Tree;
import vn.socai.view.register.HeldRegister;
import vn.socai.view.register.Register;
import vn.socai.view.register.Register.Place;

/** The same over the files in memory. */
public final class HeldHonours implements Honours {
    private final Register<CommendationFile> commendations;
    private final Latest<SelectionFile> selections;

    public HeldHonours(Latest<CommendationFile> commendations, Latest<SelectionFile> selections) {
        this.commendations = new HeldRegister<>(commendations, file -> new Place(file.proposed().commendation().value(),
                file.proposed().unit(), file.proposed().on()));
        this.selections = selections;
    }

    @Override
    public Register<CommendationFile> commendations() {
        return commendations;
    }

    @Override
    public Optional<SelectionFile> selection(ProgrammeId programme, UnitId unit, long at) {
        return selections.get(SelectionsView.key(programme, unit), at);
    }

    @Override
    public List<SelectionFile> selections(ProgrammeId programme, UnitId unit, Tree tree, long at) {
        List<SelectionFile> found = new ArrayList<>();
        selections.each(programme.value() + "/", at, (key, file) -> {
            if (tree.holds(unit, file.unit())) {
                found.add(file);
            }
        });
        return found;
    }
}
