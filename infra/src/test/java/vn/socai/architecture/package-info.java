/**
 * The fences between the rooms of Sổ Cái, as tests that run.
 *
 * <p>Sees every module, since infra depends on all of them; the classes under {@code planted} break each rule on purpose.
 */
@NullMarked
package vn.socai.architecture;

import org.jspecify.annotations.NullMarked;
