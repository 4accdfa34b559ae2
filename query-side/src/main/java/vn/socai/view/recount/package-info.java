/**
 * The figures counted again straight from the ledger, in memory and on all cores, by other code than the views': what an auditor holds
 * against them.
 *
 * <p>Boundary: reads the ledger, and what is kept of it, through ports; of the views it asks only what it compares with.
 */
@NullMarked
package vn.socai.view.recount;

import org.jspecify.annotations.NullMarked;
