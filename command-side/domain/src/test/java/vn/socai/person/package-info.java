@NullMarked
package vn.socai.person;

import org.jspecify.annotations.NullMarked;
