/**
 * The port to the book that is only ever added to: commits, their actors, authority and positions.
 *
 * <p>JDK types only; how a commit is stored is the business of infra.
 */
@NullMarked
package vn.socai.ledger;

import org.jspecify.annotations.NullMarked;
