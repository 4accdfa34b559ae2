/**
 * Reading what clients send: ids, texts in normal form C, legal bases.
 *
 * <p>Boundary: finds what cannot be read and says in which field; whether it may be done is decided elsewhere.
 */
@NullMarked
package vn.socai.graphql.input;

import org.jspecify.annotations.NullMarked;
