package vn.socai.programme;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.ProgrammeRejection.DocumentFault;

/** A place in a programme document: the path of words to it, and the number of the rule in which it lies. */
record Place(String path, @Nullable String rule) {
    static final Place WHOLE = new Place("", null);

    Place at(String word) {
        return new Place(path.isEmpty() ? word : path + "." + word, rule);
    }

    Place at(int index) {
        return new Place(path + "[" + index + "]", rule);
    }

    Place in(String number) {
        return new Place(path, number);
    }

    DocumentFault fault(String vi, String en) {
        return new DocumentFault(path.isEmpty() ? "document" : path, rule, vi, en);
    }
}
