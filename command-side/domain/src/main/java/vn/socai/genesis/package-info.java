/**
 * The ledger's own first event: what it is kept for.
 *
 * <p>Boundary: said once, before anything else; a demonstration can never pass for the real book.
 */
@NullMarked
package vn.socai.genesis;

import org.jspecify.annotations.NullMarked;
