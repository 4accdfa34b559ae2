/**
 * Building the views anew, as operators see and steer it.
 *
 * <p>Boundary: says who may and passes on; folding and comparing are done elsewhere.
 */
@NullMarked
package vn.socai.graphql.rebuild;

import org.jspecify.annotations.NullMarked;
