/**
 * The ledger in one SQLite file: durable, exclusive to one process, nothing to install.
 *
 * <p>Boundary: one thread writes; readers have connections of their own and see committed rows only.
 */
@NullMarked
package vn.socai.infra.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
