/**
 * The visits of a ledger as numbers: read from its bytes, and kept in a file beside it, for whoever counts them.
 *
 * <p>Boundary: reads the ledger through its port and alone knows the file; what is counted, and how, is {@code view.recount}'s.
 */
@NullMarked
package vn.socai.infra.segment;

import org.jspecify.annotations.NullMarked;
