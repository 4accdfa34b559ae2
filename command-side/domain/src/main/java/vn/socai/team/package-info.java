/**
 * Teams: founded by a decision, renamed, dissolved; who is in them and who leads.
 *
 * <p>Boundary: the team is the boundary for members and offices; visits stand on streams of their own and ask
 * {@link vn.socai.team.Teams}.
 */
@NullMarked
package vn.socai.team;

import org.jspecify.annotations.NullMarked;
