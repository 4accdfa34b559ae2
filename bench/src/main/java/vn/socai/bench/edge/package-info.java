/**
 * A load on the packed product, from another process over HTTP and WebSocket, as its users bring it.
 *
 * <p>Boundary: knows of the product what its API tells; only the bare control beside it reads from the product's own ports.
 */
@NullMarked
package vn.socai.bench.edge;

import org.jspecify.annotations.NullMarked;
