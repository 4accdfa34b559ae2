/**
 * The library of good practice: what was submitted, endorsed and shared.
 *
 * <p>Boundary: texts stand sealed; they are opened at the edge.
 */
@NullMarked
package vn.socai.view.practice;

import org.jspecify.annotations.NullMarked;
