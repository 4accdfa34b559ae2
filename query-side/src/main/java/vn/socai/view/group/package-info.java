/**
 * Groups on networks by the place they belong to.
 *
 * <p>Boundary: tells which groups there are; which there should be is said by the interpreter.
 */
@NullMarked
package vn.socai.view.group;

import org.jspecify.annotations.NullMarked;
