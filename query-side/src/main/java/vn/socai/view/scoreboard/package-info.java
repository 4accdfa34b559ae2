/**
 * Targets against the figures reached.
 *
 * <p>Boundary: compares and shows; that a target is met or lapsed is an event, made by the domain.
 */
@NullMarked
package vn.socai.view.scoreboard;

import org.jspecify.annotations.NullMarked;
