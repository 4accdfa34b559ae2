/**
 * The parts of the product by themselves, in nanoseconds: what a commit costs to write down, to read, to fold, to prove.
 *
 * <p>Boundary: run by hand with {@code ./socai bench jmh}; no ratio to a peer is taken here.
 */
@NullMarked
package vn.socai.bench.jmh;

import org.jspecify.annotations.NullMarked;
