/**
 * Every metric name, once, and what counts under it.
 *
 * <p>Reads the other rooms or stands in front of their ports; none of them knows of it or waits for it.
 */
@NullMarked
package vn.socai.infra.meter;

import org.jspecify.annotations.NullMarked;
