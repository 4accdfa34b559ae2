package vn.socai.person;

import vn.socai.value.SealedText;

/**
 * A free text as commands carry it.
 *
 * @param fingerprint HMAC under the text's own key, so that a resend is known although every sealing differs
 */
public record SealedWords(SealedText text, long fingerprint) {}
