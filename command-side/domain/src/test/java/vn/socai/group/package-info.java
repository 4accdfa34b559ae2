@NullMarked
package vn.socai.group;

import org.jspecify.annotations.NullMarked;
