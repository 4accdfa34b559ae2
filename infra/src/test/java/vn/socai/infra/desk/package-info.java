@NullMarked
package vn.socai.infra.desk;

import org.jspecify.annotations.NullMarked;
