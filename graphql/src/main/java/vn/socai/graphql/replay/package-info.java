/**
 * A period of the past, played again at a chosen speed.
 *
 * <p>Boundary: keeps the pace and the place; the events come from the chronicle, and their words from the telling.
 */
@NullMarked
package vn.socai.graphql.replay;

import org.jspecify.annotations.NullMarked;
