@NullMarked
package vn.socai.infra.paper;

import org.jspecify.annotations.NullMarked;
