/**
 * Groups on networks: who opened them, where, under what name and with whom.
 *
 * <p>Boundary: decides on one place; what a document asks of a group is said by {@link vn.socai.programme.GroupJudge}.
 */
@NullMarked
package vn.socai.group;

import org.jspecify.annotations.NullMarked;
