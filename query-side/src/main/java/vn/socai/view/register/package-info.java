/**
 * Registers: lists of a noun's files over a unit and all below it, for nouns with thousands of files.
 *
 * <p>Boundary: knows no noun; each noun says where its files stand.
 */
@NullMarked
package vn.socai.view.register;

import org.jspecify.annotations.NullMarked;
