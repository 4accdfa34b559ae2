/**
 * The GraphQL edge: what the schema's controllers need to run on HTTP, WebSocket and SSE, and the page for trying queries.
 *
 * <p>Boundary: wires and bounds; who may ask is {@code infra.security}, what is answered is {@code graphql}.
 */
@NullMarked
package vn.socai.infra.web;

import org.jspecify.annotations.NullMarked;
