/**
 * Answers the domain's questions about the map, the programmes and persons from the views.
 *
 * <p>Asks and waits; decides nothing. What is asked of a single stream (a team, a visit) is answered elsewhere, from the ledger.
 */
@NullMarked
package vn.socai.infra.lookup;

import org.jspecify.annotations.NullMarked;
