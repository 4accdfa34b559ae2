/**
 * Receipts: how a command's outcome is told.
 *
 * <p>Boundary: hands commands to the desk and tells what became of them.
 */
@NullMarked
package vn.socai.graphql.receipt;

import org.jspecify.annotations.NullMarked;
