/**
 * Dossiers: a unit's history put together for somebody outside, and that this was done.
 *
 * <p>Boundary: what belongs to a dossier is found by the query side and its file written by infra; here stands only that it was issued.
 */
@NullMarked
package vn.socai.dossier;

import org.jspecify.annotations.NullMarked;
