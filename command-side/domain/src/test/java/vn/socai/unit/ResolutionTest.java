package vn.socai.unit;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitRejection.RowFault;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionTest {
    private static final LegalBasis BASIS = new LegalBasis("1/NQ", LocalDate.of(2025, 6, 16), "Quốc hội");
    private static final UnitId NEW = new UnitId("04006.20250701");
    private static final UnitId NOWHERE = new UnitId("99999.20220305");

    private FixtureConfiguration<Resolution> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Resolution.class, SmallMap.map());
    }

    @Test
    void aMergerIsOneEvent() {
        List<UnitChange> changes = List.of(new Created(NEW, UnitKind.XA, "04006", "Song Khủa", SmallMap.PROVINCE),
                new Abolished(Given.COMMUNE, List.of(NEW), null),
                new Abolished(SmallMap.DISTRICT, List.of(), null));
        fixture.givenNoPriorActivity()
                .when(Given.say(enact(changes)))
                .expectEvents(new UnitsReorganised(BASIS, SmallMap.NEW_MAP, false, changes));
    }

    @Test
    void aResolutionIsEnactedOnce() {
        List<UnitChange> changes = List.of(new Amended(Given.COMMUNE, UnitKind.PHUONG, null, null, null));
        fixture.given(new UnitsReorganised(BASIS, SmallMap.NEW_MAP, false, changes))
                .when(Given.say(enact(changes)))
                .expectNoEvents()
                .expectExceptionMessage("RESOLUTION_ENACTED");
        fixture.givenNoPriorActivity().when(Given.say(enact(List.of()))).expectExceptionMessage("NOTHING_CHANGES");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<RowFault> faults = new ReorganisationCheck(SmallMap.map(), SmallMap.NEW_MAP).faults(List.of(
                new Created(Given.COMMUNE, UnitKind.XA, "04042", "Quang Minh", SmallMap.DISTRICT),
                new Created(NEW, UnitKind.XA, "04006", "Lo\u0300", NOWHERE),
                new Amended(NOWHERE, UnitKind.PHUONG, null, null, null),
                new Amended(SmallMap.NEIGHBOUR, UnitKind.HUYEN, null, null, Given.COMMUNE),
                new Abolished(Given.COMMUNE, List.of(NOWHERE, Given.COMMUNE), NOWHERE),
                new Abolished(Given.COMMUNE, List.of(), null),
                new Settled(SmallMap.NEIGHBOUR, List.of())));
        assertThat(faults).extracting(fault -> fault.row() + " " + fault.code())
                .containsExactly("1 UNIT_EXISTS",
                        "2 INVALID_TEXT", "2 UNKNOWN_UNIT", "3 UNKNOWN_UNIT", "4 WRONG_UNIT_LEVEL",
                        "4 WRONG_UNIT_LEVEL",
                        "5 UNKNOWN_UNIT", "5 OWN_SUCCESSOR", "5 UNKNOWN_UNIT", "6 UNIT_NOT_IN_FORCE", "7 UNIT_IN_FORCE",
                        "7 SUCCESSOR_MISSING");
        assertThat(new UnitRejection.ReorganisationFaulty(faults).vi()).startsWith("12 dòng").endsWith("…");
    }

    @Test
    void aFaultyResolutionLeavesNothingBehind() {
        fixture.givenNoPriorActivity()
                .when(Given.say(enact(List.of(new Abolished(NOWHERE, List.of(), null)))))
                .expectNoEvents()
                .expectExceptionMessage("REORGANISATION_FAULTY");
    }

    private static EnactReorganisation enact(List<UnitChange> changes) {
        return new EnactReorganisation(Given.id(1), BASIS, SmallMap.NEW_MAP, false, changes);
    }
}
