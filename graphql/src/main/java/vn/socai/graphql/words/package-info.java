/**
 * Free texts that people write: sealed on the way in, opened on the way out for whoever may read them.
 *
 * <p>Boundary: knows the keyring and no noun; who may read is judged by the personal directive.
 */
@NullMarked
package vn.socai.graphql.words;

import org.jspecify.annotations.NullMarked;
