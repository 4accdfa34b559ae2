/**
 * Reports and their calendar in the schema.
 *
 * <p>Boundary: prefills and sums from the views, translates and seals; the domain decides.
 */
@NullMarked
package vn.socai.graphql.report;

import org.jspecify.annotations.NullMarked;
