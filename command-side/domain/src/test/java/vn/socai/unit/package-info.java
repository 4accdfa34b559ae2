@NullMarked
package vn.socai.unit;

import org.jspecify.annotations.NullMarked;
