/**
 * What a unit, a team or a person's roles were after any event of the ledger, and on any day.
 *
 * <p>Boundary: puts the views' answers together at one step; events themselves are the history's.
 */
@NullMarked
package vn.socai.graphql.state;

import org.jspecify.annotations.NullMarked;
