/**
 * Reports and their calendar: periods, who owed what, what came and what became of it.
 *
 * <p>Boundary: whether a report was in time was judged when it was submitted; here it is counted, never judged again.
 */
@NullMarked
package vn.socai.view.reportbook;

import org.jspecify.annotations.NullMarked;
