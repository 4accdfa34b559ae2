package vn.socai.programme;

import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;

/** Programme documents as the interpreter gets them: those that ship, or the same with something altered on purpose. */
record Documents(List<AdoptProgramme> all) {
    static Documents shipped() {
        return new Documents(ProgrammeDocuments.shipped());
    }

    /** The programme with that id, such as {@code van-ho-2022}, as adopted. */
    ProgrammeAdopted programme(String id) {
        return all.stream()
                .filter(c -> c.programme().programme().value().equals(id))
                .map(c -> new ProgrammeAdopted(c.programme(), c.title(), c.teamLabel(), c.area(), c.from(), c.until(),
                        c.basis(), c.rules()))
                .findFirst()
                .orElseThrow();
    }
}
