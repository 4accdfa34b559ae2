/**
 * The visits of a ledger as numbers, for whoever counts them.
 *
 * <p>Boundary: reads the ledger through its port; what is counted, and how, is {@code view.recount}'s.
 */
@NullMarked
package vn.socai.infra.segment;

import org.jspecify.annotations.NullMarked;
