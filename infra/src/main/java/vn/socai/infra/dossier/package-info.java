/**
 * Dossiers out of a ledger: what belongs to one is looked for, and its file is written.
 *
 * <p>Boundary: gathers and writes; the form of the file and its check stand in {@code vn.socai.proof.dossier}.
 */
@NullMarked
package vn.socai.infra.dossier;

import org.jspecify.annotations.NullMarked;
