/**
 * The one door to the ledger: Axon's command side over {@link vn.socai.ledger.CommitLog}, receipts, rights and retries.
 *
 * <p>Boundary: lets aggregates decide and never decides itself; knows no view, only the domain's ports.
 */
@NullMarked
package vn.socai.infra.desk;

import org.jspecify.annotations.NullMarked;
