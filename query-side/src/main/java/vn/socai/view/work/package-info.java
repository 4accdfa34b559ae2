/**
 * Records of work added up by unit and day: tasks, proficient households, products, shops, support, money.
 *
 * <p>Boundary: adds up; what a document asks of a figure is said by the interpreter.
 */
@NullMarked
package vn.socai.view.work;

import org.jspecify.annotations.NullMarked;
