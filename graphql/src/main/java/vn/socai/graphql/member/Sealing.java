package vn.socai.graphql.member;

import org.springframework.stereotype.Component;

import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.value.PersonId;

/** Seals a profile before a command exists. Sealing makes a durable key, so whoever will be refused must not come that far. */
@Component
class Sealing {
    private final Keyring keyring;
    private final Desk desk;

    Sealing(Keyring keyring, Desk desk) {
        this.keyring = keyring;
        this.desk = desk;
    }

    /** @param intent the command that the profile is for */
    SealedProfile seal(PersonId person, Profile profile, Intent intent, Actor actor) {
        desk.admit(intent, actor);
        return keyring.seal(person, profile);
    }
}
