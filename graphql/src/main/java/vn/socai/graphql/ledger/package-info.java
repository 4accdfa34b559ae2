/**
 * The ledger's own state in the schema.
 *
 * <p>Boundary: head and horizon only.
 */
@NullMarked
package vn.socai.graphql.ledger;

import org.jspecify.annotations.NullMarked;
