/**
 * Groups in the schema: those there are and those there should be.
 *
 * <p>Boundary: walks over places; what a group must be like is said by the interpreter.
 */
@NullMarked
package vn.socai.graphql.group;

import org.jspecify.annotations.NullMarked;
