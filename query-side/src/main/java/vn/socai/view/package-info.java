/**
 * What every view has in common: entries versioned by ledger position, pure folds over whole commits, reads that name a position.
 *
 * <p>Boundary: knows events and the ledger's port, never a store, a clock or a key; names stay ciphertext here.
 */
@NullMarked
package vn.socai.view;

import org.jspecify.annotations.NullMarked;
