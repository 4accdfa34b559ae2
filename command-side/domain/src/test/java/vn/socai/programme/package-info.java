@NullMarked
package vn.socai.programme;

import org.jspecify.annotations.NullMarked;
