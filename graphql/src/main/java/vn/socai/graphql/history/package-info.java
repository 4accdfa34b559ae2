/**
 * What happened, told in two languages.
 *
 * <p>Boundary: words for events; the chronicle finds them.
 */
@NullMarked
package vn.socai.graphql.history;

import org.jspecify.annotations.NullMarked;
