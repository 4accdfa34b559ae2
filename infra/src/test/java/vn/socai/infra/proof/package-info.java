/**
 * What keeps the tree and signs, on a real ledger that is cut, altered and put back.
 *
 * <p>Boundary: attacks go through the files, as an attacker's would.
 */
@NullMarked
package vn.socai.infra.proof;

import org.jspecify.annotations.NullMarked;
