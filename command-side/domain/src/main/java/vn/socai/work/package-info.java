/**
 * Records of work beside visits: tasks done, proficient households, shops, support, communication, money.
 *
 * <p>Boundary: decides on the records of one unit and month; sums are views.
 */
@NullMarked
package vn.socai.work;

import org.jspecify.annotations.NullMarked;
