/**
 * Programmes: documents whose rules are data, and the one interpreter that judges by them.
 *
 * <p>Boundary: every noun may ask {@link vn.socai.programme.Programmes} and hear a verdict with the version that gave it.
 */
@NullMarked
package vn.socai.programme;

import org.jspecify.annotations.NullMarked;
