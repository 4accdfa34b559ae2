/**
 * The product beside its peers: one workload, the same durable work, and roll-ups whose hash everybody must reproduce.
 *
 * <p>Boundary: uses the product and is used by nothing; a figure that it prints is a ratio of one interleaved run.
 */
@NullMarked
package vn.socai.bench;

import org.jspecify.annotations.NullMarked;
