@NullMarked
package vn.socai.team;

import org.jspecify.annotations.NullMarked;
