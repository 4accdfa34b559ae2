/** Breaks rules on purpose. Read by the architecture tests only. */
@NullMarked
package vn.socai.architecture.planted.infra.day;

import org.jspecify.annotations.NullMarked;
