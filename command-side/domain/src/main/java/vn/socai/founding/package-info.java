/**
 * What goes with the founding of teams: a commune's register of them, what a unit hands in, and its trial of a programme.
 *
 * <p>Boundary: a rule across teams is kept on the register's own stream; what a single team is stands in {@link vn.socai.team}.
 */
@NullMarked
package vn.socai.founding;

import org.jspecify.annotations.NullMarked;
