package vn.socai.proof;

import java.util.Base64;

/** Base64 read strictly: the JDK lets missing padding and stray last bits pass, and then two texts would mean one signature. */
final class Base64Text {
    private Base64Text() {}

    static byte[] read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // The same answer as for what is not written canonically.
        }
        throw BadProof.malformed("base64 không đúng chuẩn: " + Quoted.of(text), "not canonical base64: " + Quoted.of(
                text));
    }
}
