/**
 * The record of reads of personal data, as auditors see it.
 *
 * <p>Boundary: translates; {@code personal} records.
 */
@NullMarked
package vn.socai.graphql.access;

import org.jspecify.annotations.NullMarked;
