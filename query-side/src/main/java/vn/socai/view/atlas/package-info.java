/**
 * The map over time: units and villages, their tree on any day, and where each stands on a tree of another day.
 *
 * <p>Boundary: folds unit events only; a code is never an identity, and the current parent never a field.
 */
@NullMarked
package vn.socai.view.atlas;

import org.jspecify.annotations.NullMarked;
