package vn.socai.event;

import java.time.LocalDate;

import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.Stored;

/** What happens to a person's data. */
public sealed interface PersonEvent extends Event {
    /** The person's key is destroyed: nothing that was encrypted under it can be read again, anywhere. */
    @Stored(name = "person.erased")
    record PersonalDataErased(PersonId person, ErasureReason reason, LocalDate on) implements PersonEvent {}
}
