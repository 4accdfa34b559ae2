@NullMarked
package vn.socai.campaign;

import org.jspecify.annotations.NullMarked;
