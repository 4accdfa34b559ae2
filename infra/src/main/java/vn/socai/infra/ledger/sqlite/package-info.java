/**
 * The ledger in one SQLite file: durable, exclusive to one process, nothing to install.
 *
 * <p>Boundary: one thread writes, another has it on the disk; readers have connections of their own and see only what is there.
 */
@NullMarked
package vn.socai.infra.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
