/** Breaks rules on purpose. Read by the architecture tests only. */
@NullMarked
package vn.socai.architecture.planted.demo;

import org.jspecify.annotations.NullMarked;
