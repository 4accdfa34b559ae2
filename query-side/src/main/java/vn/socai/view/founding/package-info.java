/**
 * What a unit did under a programme beside founding teams: what it handed in, and its trial.
 *
 * <p>Boundary: tells what was done and when; what had to be done by when is said by the interpreter.
 */
@NullMarked
package vn.socai.view.founding;

import org.jspecify.annotations.NullMarked;
