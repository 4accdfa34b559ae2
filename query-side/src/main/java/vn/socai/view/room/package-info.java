/**
 * All views put together over one ledger and one store, live or beside the live ones.
 *
 * <p>Boundary: wires and compares; folds and answers nothing itself.
 */
@NullMarked
package vn.socai.view.room;

import org.jspecify.annotations.NullMarked;
