/**
 * Tokens, roles and the subtree of units inside which a caller acts.
 *
 * <p>Decides who may ask; what is answered is decided elsewhere.
 */
@NullMarked
package vn.socai.infra.security;

import org.jspecify.annotations.NullMarked;
