/**
 * At which ledger position, and on which day's map, a question is answered.
 *
 * <p>Boundary: chooses and waits; reads nothing itself.
 */
@NullMarked
package vn.socai.graphql.reading;

import org.jspecify.annotations.NullMarked;
