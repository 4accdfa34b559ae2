/**
 * The programmes adopted so far, and the campaigns that they set.
 *
 * <p>Boundary: the documents as data; judging by them is the domain's.
 */
@NullMarked
package vn.socai.view.programmes;

import org.jspecify.annotations.NullMarked;
