/**
 * The view store on SQLite and on MongoDB, and the one writer that folds.
 *
 * <p>Folds are the query side's; this package only feeds and keeps them.
 */
@NullMarked
package vn.socai.infra.view;

import org.jspecify.annotations.NullMarked;
