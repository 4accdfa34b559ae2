/**
 * The scalars of the schema: days, instants, long numbers, UUIDs, months.
 *
 * <p>Boundary: the form of single values only.
 */
@NullMarked
package vn.socai.graphql.scalar;

import org.jspecify.annotations.NullMarked;
