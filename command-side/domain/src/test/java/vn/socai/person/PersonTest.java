package vn.socai.person;

import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;

class PersonTest {
    private static final PersonId PERSON = new PersonId(Given.uuid(5));

    @Test
    void aPersonIsErasedOnceOnTheDayOfTheDecision() {
        var fixture = Given.fixture(Person.class);
        var erased = new PersonalDataErased(PERSON, ErasureReason.REQUEST, Given.TODAY);
        fixture.givenNoPriorActivity()
                .when(Given.say(new ErasePerson(Given.id(1), PERSON, ErasureReason.REQUEST)))
                .expectEvents(erased);
        fixture.given(erased)
                .when(Given.say(new ErasePerson(Given.id(2), PERSON, ErasureReason.AUTHORITY)))
                .expectNoEvents()
                .expectExceptionMessage("PERSON_ERASED");
    }
}
