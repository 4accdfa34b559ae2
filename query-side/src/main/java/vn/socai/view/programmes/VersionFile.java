package vn.socai.view.programmes;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;

/**
 * A version of a programme as the ledger knows it.
 *
 * @param document all of it, whichever way it came to be
 * @param position of the event that made it
 */
public record VersionFile(ProgrammeAdopted document, Making making, long position) {}
