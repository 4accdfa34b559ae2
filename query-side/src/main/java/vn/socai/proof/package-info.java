/**
 * Proof that nothing was altered: the RFC 9162 Merkle tree over the commits, signed checkpoints, and the proofs against them.
 *
 * <p>Boundary: pure arithmetic on bytes, so that an auditor's verifier is this package alone; it knows no store, no clock and no
 * meaning of a leaf.
 */
@NullMarked
package vn.socai.proof;

import org.jspecify.annotations.NullMarked;
