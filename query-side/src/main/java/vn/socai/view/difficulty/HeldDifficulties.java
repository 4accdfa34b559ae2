package vn.socai.view.difficulty;

import vn.socai.view.Latest;
import vn.socai.view.register.HeldRegister;

/** The same over the files in memory. */
public final class HeldDifficulties extends HeldRegister<DifficultyFile> implements Difficulties {
    public HeldDifficulties(Latest<DifficultyFile> files) {
        super(files, file -> new Place(file.raised().difficulty().value(), file.raised().unit(), file.raised().on()));
    }
}
