/**
 * Good practice: submitted, endorsed, shared.
 *
 * <p>Boundary: decides on one practice at a time; what a programme says of sharing is judged elsewhere.
 */
@NullMarked
package vn.socai.practice;

import org.jspecify.annotations.NullMarked;
