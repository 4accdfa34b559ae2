/**
 * Who is asking.
 *
 * <p>Boundary: hands the actor to controllers; tokens are read in {@code infra.security}.
 */
@NullMarked
package vn.socai.graphql.caller;

import org.jspecify.annotations.NullMarked;
