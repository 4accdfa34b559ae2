/**
 * From the command line to a running product: verbs, the data directory, the order of start and stop, and what is said when a start
 * fails.
 *
 * <p>Composes the other rooms and decides nothing that they decide.
 */
@NullMarked
package vn.socai.infra.boot;

import org.jspecify.annotations.NullMarked;
