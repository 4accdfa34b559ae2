/**
 * How much one request may ask, judged before anything is fetched.
 *
 * <p>Boundary: looks at documents only, never at who asks or what would be answered.
 */
@NullMarked
package vn.socai.graphql.limit;

import org.jspecify.annotations.NullMarked;
