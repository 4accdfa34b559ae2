@NullMarked
package vn.socai.command;

import org.jspecify.annotations.NullMarked;
