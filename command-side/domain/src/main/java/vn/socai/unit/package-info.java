/**
 * Administrative units and villages: their hierarchy, mergers and splits, each in force for a range of dates.
 *
 * <p>Ids are never reused; which tree a figure is rolled up by is a reader's choice, made elsewhere.
 */
@NullMarked
package vn.socai.unit;

import org.jspecify.annotations.NullMarked;
