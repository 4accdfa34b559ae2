/**
 * Records of work in the schema, and how they meet the rules.
 *
 * <p>Boundary: puts figures before the interpreter; the views add up and the domain decides.
 */
@NullMarked
package vn.socai.graphql.work;

import org.jspecify.annotations.NullMarked;
