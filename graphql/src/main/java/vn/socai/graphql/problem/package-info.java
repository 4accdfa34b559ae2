/**
 * What a client is told when something cannot be done: a stable code and a sentence in two languages.
 *
 * <p>Boundary: turns refusals and faults into GraphQL errors; decides none of them.
 */
@NullMarked
package vn.socai.graphql.problem;

import org.jspecify.annotations.NullMarked;
