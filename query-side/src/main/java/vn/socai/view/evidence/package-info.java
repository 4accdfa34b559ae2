/**
 * Figures opened into the events that make them, and what changed between two moments of knowledge.
 *
 * <p>Boundary: finds the events and pages through them; what an event does to a figure the tally says, for its own fold too.
 */
@NullMarked
package vn.socai.view.evidence;

import org.jspecify.annotations.NullMarked;
