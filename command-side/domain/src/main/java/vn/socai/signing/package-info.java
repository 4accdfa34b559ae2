/**
 * The keys that sign the ledger's checkpoints: that one took the place of another.
 *
 * <p>Boundary: the keys themselves and their signatures are infra's and the proof's affair; here stands only that the change is recorded.
 */
@NullMarked
package vn.socai.signing;

import org.jspecify.annotations.NullMarked;
