/**
 * The keyring: one key per person in a file of its own, profiles sealed under it, and keys destroyed for ever.
 *
 * <p>Boundary: knows no view; of the ledger it reads only which persons were erased.
 */
@NullMarked
package vn.socai.infra.security.keyring;

import org.jspecify.annotations.NullMarked;
