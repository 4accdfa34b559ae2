/**
 * The ledger as its users see it: commits in dense positions, appended once and read for ever.
 *
 * <p>Boundary: the port and its envelope in JDK types; stores stand in {@code infra.ledger}.
 */
@NullMarked
package vn.socai.ledger;

import org.jspecify.annotations.NullMarked;
