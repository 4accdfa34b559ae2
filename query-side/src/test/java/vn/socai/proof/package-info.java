/**
 * What the tree and its proofs are held to.
 *
 * <p>Boundary: the naive tree here is written from the RFC's definitions alone and shares nothing with the real one but SHA-256.
 */
@NullMarked
package vn.socai.proof;

import org.jspecify.annotations.NullMarked;
