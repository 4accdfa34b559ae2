package vn.socai.programme;

import java.util.ArrayList;
import java.util.List;

import vn.socai.programme.ProgrammeRejection.DocumentFault;

/** What is wrong with a document, gathered while it is read on. */
final class Faults {
    private final List<DocumentFault> all = new ArrayList<>();

    List<DocumentFault> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    void add(Place place, String vi, String en) {
        all.add(place.fault(vi, en));
    }

    void missing(Place place) {
        add(place, "còn thiếu", "is missing");
    }
}
