/**
 * Members in the schema: personal fields opened at the edge, and the index by which names are found.
 *
 * <p>Boundary: the only package that holds names in the clear, and only in memory.
 */
@NullMarked
package vn.socai.graphql.member;

import org.jspecify.annotations.NullMarked;
