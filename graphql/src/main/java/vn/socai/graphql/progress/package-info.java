/**
 * Live answers: a unit's figures as they change, and its events as they come.
 *
 * <p>Boundary: follows the horizon; what is answered comes from the views.
 */
@NullMarked
package vn.socai.graphql.progress;

import org.jspecify.annotations.NullMarked;
