/**
 * Teams and who is in them.
 *
 * <p>Boundary: profiles stay sealed; whoever may read them opens them at the edge.
 */
@NullMarked
package vn.socai.view.roster;

import org.jspecify.annotations.NullMarked;
