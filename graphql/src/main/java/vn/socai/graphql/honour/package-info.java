/**
 * Commendations and outstanding members: proposals, decisions, revocations and their register.
 *
 * <p>Boundary: speaks the schema; the domain decides and the view lists.
 */
@NullMarked
package vn.socai.graphql.honour;

import org.jspecify.annotations.NullMarked;
