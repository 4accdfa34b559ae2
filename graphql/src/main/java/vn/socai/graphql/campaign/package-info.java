/**
 * Campaigns in the schema.
 *
 * <p>Boundary: translates; teams, visits and plans come from the views.
 */
@NullMarked
package vn.socai.graphql.campaign;

import org.jspecify.annotations.NullMarked;
