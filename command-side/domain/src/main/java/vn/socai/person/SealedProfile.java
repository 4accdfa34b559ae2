package vn.socai.person;

import vn.socai.value.Ciphertext;

/**
 * A profile as commands and events may carry it.
 *
 * @param fingerprint HMAC under the person's own key, so that a resend is known although every sealing differs; worthless once the
 *        key is gone
 */
public record SealedProfile(Ciphertext ciphertext, long fingerprint) {}
