@NullMarked
package vn.socai.founding;

import org.jspecify.annotations.NullMarked;
