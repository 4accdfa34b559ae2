/**
 * The register of commendations, and the outstanding members that localities selected.
 *
 * <p>Boundary: names stand sealed; they are opened at the edge.
 */
@NullMarked
package vn.socai.view.honour;

import org.jspecify.annotations.NullMarked;
