/**
 * The small values that every event is made of: ids, dates, legal bases, coded kinds.
 *
 * <p>Boundary: immutable, self-checking, JDK types only; no value knows an event, a store or a clock.
 */
@NullMarked
package vn.socai.value;

import org.jspecify.annotations.NullMarked;
