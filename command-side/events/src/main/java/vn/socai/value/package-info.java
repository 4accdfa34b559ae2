/**
 * The small values that events, commands and views share: ids, periods, legal bases, stored names.
 *
 * <p>Nothing here decides anything, and nothing here knows of an event.
 */
@NullMarked
package vn.socai.value;

import org.jspecify.annotations.NullMarked;
