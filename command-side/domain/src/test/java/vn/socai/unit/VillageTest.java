package vn.socai.unit;

import java.time.LocalDate;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

class VillageTest {
    private static final UnitId NEW = new UnitId("ban-moi");
    private static final LocalDate FROM = LocalDate.of(2022, 6, 1);

    private FixtureConfiguration<Village> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Village.class, SmallMap.reorganised());
    }

    @Test
    void aVillageIsRegisteredInACommuneInForce() {
        fixture.givenNoPriorActivity()
                .when(Given.say(register(Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM)))
                .expectEvents(new VillageRegistered(NEW, Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM, true));
    }

    @Test
    void aVillageIsRefusedWhereItCannotLie() {
        refused(register(Given.COMMUNE, UnitKind.XA, "Mẫu", FROM), "WRONG_UNIT_LEVEL");
        refused(register(SmallMap.DISTRICT, UnitKind.BAN, "Mẫu", FROM), "WRONG_UNIT_LEVEL");
        refused(register(new UnitId("99999.20220305"), UnitKind.BAN, "Mẫu", FROM), "UNKNOWN_UNIT");
        refused(register(Given.COMMUNE, UnitKind.BAN, "Mẫu", SmallMap.NEW_MAP), "UNIT_NOT_IN_FORCE");
        refused(register(Given.COMMUNE, UnitKind.BAN, "x".repeat(101), FROM), "INVALID_TEXT");
        refused(new RegisterVillage(Given.id(1), Given.VILLAGE, Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM, true),
                "UNIT_EXISTS");
        refused(new RegisterVillage(Given.id(1), new UnitId("04999.20270101"), Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM,
                true), "OFFICIAL_UNIT_ID");
        refused(register(Given.COMMUNE, UnitKind.BAN, "Mẫu\ud800", FROM), "INVALID_TEXT");
    }

    @Test
    void aVillageIsAssignedToTheCommuneThatTookItsPart() {
        var registered = new VillageRegistered(NEW, Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM, true);
        fixture.given(registered)
                .when(Given.say(new AssignVillage(Given.id(2), NEW, SmallMap.SUCCESSOR, SmallMap.NEW_MAP)))
                .expectEvents(new VillageAssigned(NEW, SmallMap.SUCCESSOR, SmallMap.NEW_MAP));
        fixture.given(registered)
                .when(Given.say(new AssignVillage(Given.id(2), NEW, SmallMap.NEIGHBOUR, FROM)))
                .expectEvents(new VillageAssigned(NEW, SmallMap.NEIGHBOUR, FROM));
        fixture.given(registered)
                .when(Given.say(new AssignVillage(Given.id(2), NEW, SmallMap.NEIGHBOUR, FROM.minusDays(1))))
                .expectNoEvents()
                .expectExceptionMessage("VILLAGE_ASSIGNED_SINCE");
        refused(new AssignVillage(Given.id(2), NEW, SmallMap.SUCCESSOR, SmallMap.NEW_MAP), "UNKNOWN_UNIT");
    }

    private void refused(UnitCommand command, String code) {
        wire();
        fixture.givenNoPriorActivity().when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static RegisterVillage register(UnitId commune, UnitKind kind, String name, LocalDate from) {
        return new RegisterVillage(Given.id(1), NEW, commune, kind, name, from, true);
    }
}
