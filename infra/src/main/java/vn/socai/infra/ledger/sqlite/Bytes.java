package vn.socai.infra.ledger.sqlite;

import java.nio.ByteBuffer;

import vn.socai.value.CommandId;

/** Ids as the 16 bytes under which the index keeps them. */
final class Bytes {
    private Bytes() {}

    static byte[] of(CommandId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value()
                        .getLeastSignificantBits())
                .array();
    }
}
