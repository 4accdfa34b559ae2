/**
 * How anything is asked of the ledger: commands, the one desk that takes them, receipts and rejections.
 *
 * <p>Boundary: what all nouns share on the write side; decides nothing itself.
 */
@NullMarked
package vn.socai.command;

import org.jspecify.annotations.NullMarked;
