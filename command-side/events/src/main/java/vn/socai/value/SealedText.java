package vn.socai.value;

/** A free text as events carry it: anybody may know that it is there, and only the keyring can open it. */
public record SealedText(TextId id, Ciphertext ciphertext) {}
