/**
 * A dossier: commits as stored bytes and as readable JSON, each with its proof, in one file; how it is written and how it is checked.
 *
 * <p>Boundary: needs the JDK and {@code vn.socai.proof} alone, since an auditor runs it without a ledger; how stored bytes are read it
 * learns from the dossier itself, so that events of later days need no change here.
 */
@NullMarked
package vn.socai.proof.dossier;

import org.jspecify.annotations.NullMarked;
