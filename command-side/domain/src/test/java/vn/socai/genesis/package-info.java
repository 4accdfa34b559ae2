@NullMarked
package vn.socai.genesis;

import org.jspecify.annotations.NullMarked;
