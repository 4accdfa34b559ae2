/**
 * Whether the product can be relied upon right now, told as it is.
 *
 * <p>Asks the ledger, the views and the keyring; repairs nothing.
 */
@NullMarked
package vn.socai.infra.health;

import org.jspecify.annotations.NullMarked;
