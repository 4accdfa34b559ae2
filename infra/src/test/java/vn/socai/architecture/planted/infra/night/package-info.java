/** Breaks rules on purpose. Read by the architecture tests only. */
@NullMarked
package vn.socai.architecture.planted.infra.night;

import org.jspecify.annotations.NullMarked;
