package vn.socai.view;

/** Turns the records that views keep into bytes and back; the composition root brings the codec. */
public interface Values {
    /** The bytes of a record, the same for equal records. */
    byte[] encode(Record value);

    /** The record again. */
    <T extends Record> T decode(Class<T> type, byte[] bytes);
}
