/**
 * The map in the schema: units, their tree, where they came from.
 *
 * <p>Boundary: translates; the atlas answers and the domain decides.
 */
@NullMarked
package vn.socai.graphql.unit;

import org.jspecify.annotations.NullMarked;
