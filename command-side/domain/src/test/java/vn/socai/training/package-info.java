@NullMarked
package vn.socai.training;

import org.jspecify.annotations.NullMarked;
