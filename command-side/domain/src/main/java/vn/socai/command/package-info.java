/**
 * What every command has in common, and what it may be refused with.
 *
 * <p>No noun of the domain is known here.
 */
@NullMarked
package vn.socai.command;

import org.jspecify.annotations.NullMarked;
