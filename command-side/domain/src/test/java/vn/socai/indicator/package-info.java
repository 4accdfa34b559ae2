@NullMarked
package vn.socai.indicator;

import org.jspecify.annotations.NullMarked;
