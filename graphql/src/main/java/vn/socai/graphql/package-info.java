/**
 * What all GraphQL controllers share: paging, positions, errors and who is asking.
 *
 * <p>Controllers translate; they neither decide nor keep anything.
 */
@NullMarked
package vn.socai.graphql;

import org.jspecify.annotations.NullMarked;
