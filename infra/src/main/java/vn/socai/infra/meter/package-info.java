/**
 * Every metric name, once, and the health that tells the truth.
 *
 * <p>Reads the other rooms; none of them waits for it.
 */
@NullMarked
package vn.socai.infra.meter;

import org.jspecify.annotations.NullMarked;
