/**
 * The stored form of records: protobuf's wire format, driven by the records themselves, and the names under which events stand.
 *
 * <p>Boundary: bytes in memory only; no store, no clock, and no meaning of an event is known here.
 */
@NullMarked
package vn.socai.infra.ledger.codec;

import org.jspecify.annotations.NullMarked;
