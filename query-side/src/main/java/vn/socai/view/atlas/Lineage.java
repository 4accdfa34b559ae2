package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;

/** From which units a unit came, and which took its area; one step each way. */
public record Lineage(List<Step> predecessors, List<Step> successors) {
    /**
     * One step.
     *
     * @param on the first day of the successor
     * @param dateInferred the day is not known from a document
     * @param basis the resolution
     */
    public record Step(UnitId unit, LocalDate on, boolean dateInferred, LegalBasis basis) {}

    public Lineage {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }
}
