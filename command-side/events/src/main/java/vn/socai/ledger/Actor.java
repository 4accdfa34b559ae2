package vn.socai.ledger;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

/**
 * Who acted.
 *
 * @param subject opaque: never a name, phone or e-mail
 * @param unit the root of the subtree in which the actor may act
 */
public record Actor(String subject, Role role, UnitId unit) {
    public Actor {
        if (subject.isBlank() || subject.length() > 128) {
            throw new IllegalArgumentException("an actor's subject has 1 to 128 characters");
        }
    }
}
