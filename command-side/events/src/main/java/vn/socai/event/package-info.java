/**
 * What has happened, one sealed family per noun.
 *
 * <p>Facts only: no commands, no rules, no way of storing them.
 */
@NullMarked
package vn.socai.event;

import org.jspecify.annotations.NullMarked;
