/**
 * The composition root: where ports meet the stores, and clocks and random ids come from.
 *
 * <p>Depends on everything; nothing depends on it.
 */
@NullMarked
package vn.socai;

import org.jspecify.annotations.NullMarked;
