@NullMarked
package vn.socai.visit;

import org.jspecify.annotations.NullMarked;
