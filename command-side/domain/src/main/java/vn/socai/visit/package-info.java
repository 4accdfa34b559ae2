/**
 * Visits to households: logged one by one or in bulk, corrected and voided by later events.
 *
 * <p>Names no resident; a household is a random reference that belongs to one village.
 */
@NullMarked
package vn.socai.visit;

import org.jspecify.annotations.NullMarked;
