/**
 * What happened, read back from the ledger: of a unit, of a team, of a person.
 *
 * <p>Boundary: keeps positions only; the events themselves stand in the ledger.
 */
@NullMarked
package vn.socai.view.chronicle;

import org.jspecify.annotations.NullMarked;
