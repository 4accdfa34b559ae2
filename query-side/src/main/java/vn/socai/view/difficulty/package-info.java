/**
 * The register of difficulties: who holds each, for how long, and how it ended.
 *
 * <p>Boundary: keeps what happened; whether the way was right was judged when it happened.
 */
@NullMarked
package vn.socai.view.difficulty;

import org.jspecify.annotations.NullMarked;
