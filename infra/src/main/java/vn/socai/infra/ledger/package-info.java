/**
 * The ledger on SQLite and on MongoDB, and the Axon event storage engine over it.
 *
 * <p>Commits come in and go out whole; what an event means is not known here.
 */
@NullMarked
package vn.socai.infra.ledger;

import org.jspecify.annotations.NullMarked;
