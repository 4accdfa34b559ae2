/**
 * Difficulties: raising, passing on, answering, closing, and their register.
 *
 * <p>Boundary: speaks the schema; the domain decides and the view counts.
 */
@NullMarked
package vn.socai.graphql.difficulty;

import org.jspecify.annotations.NullMarked;
