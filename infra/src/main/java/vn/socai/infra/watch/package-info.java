/**
 * Notices that a target is met, or no longer, and has it recorded.
 *
 * <p>Compares a figure of the views with a number and sends a command; that it counts is decided by the target's own aggregate.
 */
@NullMarked
package vn.socai.infra.watch;

import org.jspecify.annotations.NullMarked;
