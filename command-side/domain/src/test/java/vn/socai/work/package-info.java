@NullMarked
package vn.socai.work;

import org.jspecify.annotations.NullMarked;
