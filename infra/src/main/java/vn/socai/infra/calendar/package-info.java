/**
 * Passing time turned into commands: periods open and fall due by themselves, on any node, once.
 *
 * <p>Boundary: counts who owes from the views at the head and sends; whether a period is there and has come is the domain's to decide.
 */
@NullMarked
package vn.socai.infra.calendar;

import org.jspecify.annotations.NullMarked;
