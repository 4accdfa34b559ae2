/**
 * Lists in pages: Relay connections whose cursors say after which key to go on.
 *
 * <p>Boundary: knows keys as texts; what a key is made of is its list's own matter.
 */
@NullMarked
package vn.socai.graphql.page;

import org.jspecify.annotations.NullMarked;
