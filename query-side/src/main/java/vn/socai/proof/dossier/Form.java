package vn.socai.proof.dossier;

import java.util.List;
import java.util.Map;

/** How a value stands in stored bytes. */
sealed interface Form {
    /** Values that need no other form. */
    enum Simple implements Form {
        /** A zigzag varint. */
        NUMBER,
        /** 0 or 1. */
        TRUTH,
        /** A zigzag varint: days since 1970-01-01. */
        DAY,
        /** A zigzag varint: year · 12 + month − 1. */
        MONTH,
        /** A zigzag varint: milliseconds since 1970-01-01. */
        MOMENT,
        /** UTF-8. */
        TEXT,
        /** 16 bytes, the most significant first. */
        UUID,
        /** Bytes, such as a ciphertext. */
        BYTES,
        /** Eight bytes, the least significant first: IEEE 754. */
        DOUBLE
    }

    /** A varint that stands for a name. */
    record Enumeration(Map<Long, String> names) implements Form {}

    /** A message whose fields count up from 1. */
    record Message(String name, List<Field> fields) implements Form {}

    /** A field of a message; {@code nullable}: it may be absent, and that says something. */
    record Field(String name, Form form, boolean nullable) {}

    /** A message with one field, whose number says which form it has. */
    record Family(Map<Long, Form> variants) implements Form {}

    /** Several of one form in one field. */
    record Several(Form element) implements Form {}

    /** Entries of a key and a value. */
    record Entries(Form key, Form value) implements Form {}

    /** What the vocabulary defines under a name; looked up when it is met, since a form may hold itself. */
    record Named(String name) implements Form {}
}
