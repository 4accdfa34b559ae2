/**
 * Good practice: submitting, endorsing, sharing, and the library.
 *
 * <p>Boundary: speaks the schema; the domain decides and the view lists.
 */
@NullMarked
package vn.socai.graphql.practice;

import org.jspecify.annotations.NullMarked;
