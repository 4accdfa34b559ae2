package vn.socai.view.practice;

import vn.socai.view.Latest;
import vn.socai.view.register.HeldRegister;

/** The same over the files in memory. */
public final class HeldPractices extends HeldRegister<PracticeFile> implements Practices {
    public HeldPractices(Latest<PracticeFile> files) {
        super(files, file -> new Place(file.submitted().practice().value(), file.submitted().unit(),
                file.submitted().on()));
    }
}
