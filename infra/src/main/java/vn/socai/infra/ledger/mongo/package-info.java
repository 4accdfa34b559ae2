/**
 * The ledger on a MongoDB replica set, for more than one machine: no transaction, no change stream, three unique indexes.
 *
 * <p>Boundary: every write is an ordered insertMany of whole commits; every read is majority, from the primary.
 */
@NullMarked
package vn.socai.infra.ledger.mongo;

import org.jspecify.annotations.NullMarked;
