package vn.socai.view.reportbook;

import java.time.LocalDate;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;

/**
 * A version of a programme and the day on which the ledger took it.
 *
 * @param recordedOn in Asia/Ho_Chi_Minh
 */
public record Adoption(ProgrammeAdopted adopted, LocalDate recordedOn) {}
