/**
 * Keeps the Merkle tree beside the ledger, signs checkpoints of it, and answers with proofs.
 *
 * <p>Boundary: follows the ledger's durable commits and never writes there; how trees, notes and proofs are made is
 * {@code vn.socai.proof}'s.
 */
@NullMarked
package vn.socai.infra.proof;

import org.jspecify.annotations.NullMarked;
