package vn.socai.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.dossier.DossierCommand.IssueDossier;
import vn.socai.event.DossierEvent.DossierIssued;
import vn.socai.unit.SmallMap;
import vn.socai.value.DossierId;
import vn.socai.value.StreamExtent;
import vn.socai.value.UnitId;

class DossierTest {
    private static final DossierId DOSSIER = new DossierId(Given.uuid(7));
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 10);
    private static final StreamExtent STREAM = new StreamExtent("team:1", 0, 12);
    private static final DossierIssued ISSUED = new DossierIssued(DOSSIER, Given.COMMUNE, FIRST, LAST, 99, List.of(
            STREAM), "event …");

    private FixtureConfiguration<Dossier> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Dossier.class, SmallMap.map());
    }

    @Test
    void whatWasHandedOutStandsInTheLedger() {
        fixture.givenNoPriorActivity().when(Given.say(issue(Given.COMMUNE, FIRST, LAST, 1))).expectEvents(ISSUED);
    }

    @Test
    void aDossierIsIssuedOnceForAUnitAndAPeriodThatAre() {
        refused(issue(Given.COMMUNE, FIRST, LAST, 1), "DOSSIER_EXISTS", ISSUED);
        refused(issue(Given.COMMUNE, LAST, FIRST, 1), "DOSSIER_PERIOD_EMPTY");
        refused(issue(new UnitId("99999.20220305"), FIRST, LAST, 1), "UNKNOWN_UNIT");
        refused(issue(Given.COMMUNE, FIRST, LAST, Dossier.MOST_STREAMS + 1), "DOSSIER_TOO_LARGE");
    }

    private void refused(DossierCommand command, String code, Object... given) {
        fixture.given(given).when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static IssueDossier issue(UnitId unit, LocalDate from, LocalDate last, int streams) {
        return new IssueDossier(Given.id(1), DOSSIER, unit, from, last, new Contents(99, Collections.nCopies(streams,
                STREAM), "event …"));
    }
}
