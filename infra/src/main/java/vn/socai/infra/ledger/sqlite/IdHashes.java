package vn.socai.infra.ledger.sqlite;

import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/**
 * By what an index finds ids and places of streams.
 *
 * @param seed makes it unforeseeable which of them fall together
 */
record IdHashes(long seed) {
    long of(CommandId id) {
        long mixed = mix(id.value().getMostSignificantBits() ^ seed);
        return mix(mixed ^ id.value().getLeastSignificantBits());
    }

    /** Of the commit whose first event has that sequence in its stream. */
    long of(StreamName stream, long sequence) {
        String name = stream.value();
        long mixed = mix(~seed ^ sequence);
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x9e3779b97f4a7c15L;
            mixed ^= mixed >>> 29;
        }
        return mix(mixed);
    }

    /** Every bit depends on every other: the finish of MurmurHash3. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
