/**
 * Reports and the calendar by which they fall due.
 *
 * <p>Boundary: who owes a report is counted from the map by whoever sends passing time; here it is decided and kept.
 */
@NullMarked
package vn.socai.report;

import org.jspecify.annotations.NullMarked;
