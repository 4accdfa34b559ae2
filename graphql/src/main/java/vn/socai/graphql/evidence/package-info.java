/**
 * Figures opened into their events, and what changed between two moments of knowledge.
 *
 * <p>Boundary: translates; the evidence finds and counts.
 */
@NullMarked
package vn.socai.graphql.evidence;

import org.jspecify.annotations.NullMarked;
