/**
 * Indicators with their targets, and the event when a target is met.
 *
 * <p>Progress against a target is a view; only the verdict is an event.
 */
@NullMarked
package vn.socai.indicator;

import org.jspecify.annotations.NullMarked;
