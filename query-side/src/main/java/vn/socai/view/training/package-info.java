/**
 * Training sessions, and which members were at one.
 *
 * <p>Boundary: tells who was trained; how often is enough is said by the interpreter.
 */
@NullMarked
package vn.socai.view.training;

import org.jspecify.annotations.NullMarked;
