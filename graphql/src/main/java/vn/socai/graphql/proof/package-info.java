/**
 * Checkpoints and proofs in the schema.
 *
 * <p>Boundary: hands out what the notary signed and proved; a leaf's content goes through here in no form but its hash.
 */
@NullMarked
package vn.socai.graphql.proof;

import org.jspecify.annotations.NullMarked;
