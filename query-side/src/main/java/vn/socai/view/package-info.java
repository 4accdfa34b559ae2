/**
 * What a view is: a pure fold over whole commits, kept by position in a narrow store.
 *
 * <p>No Spring, no database, and no way back to the command side.
 */
@NullMarked
package vn.socai.view;

import org.jspecify.annotations.NullMarked;
