/**
 * Persons and their data: the key under which each profile is sealed, and its destruction.
 *
 * <p>Boundary: decides erasure; the keyring itself stands in {@code infra.security}.
 */
@NullMarked
package vn.socai.person;

import org.jspecify.annotations.NullMarked;
