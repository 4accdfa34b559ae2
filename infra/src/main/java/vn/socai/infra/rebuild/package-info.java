/**
 * Building the views anew beside those that answer, and letting the new ones answer.
 *
 * <p>Boundary: reads the ledger and never appends to it; what is folded and compared is the query side's.
 */
@NullMarked
package vn.socai.infra.rebuild;

import org.jspecify.annotations.NullMarked;
