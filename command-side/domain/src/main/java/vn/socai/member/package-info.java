/**
 * Who belongs to a team, and in which role.
 *
 * <p>Holds no personal data in the clear; whose data it is stands behind the keyring.
 */
@NullMarked
package vn.socai.member;

import org.jspecify.annotations.NullMarked;
