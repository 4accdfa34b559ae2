package vn.socai.genesis;

import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.value.Purpose;

class GenesisTest {
    @Test
    void aLedgerIsOpenedOnceForOnePurpose() {
        var fixture = Given.fixture(Genesis.class);
        fixture.givenNoPriorActivity()
                .when(Given.say(new OpenLedger(Given.id(1), Purpose.DEMO)))
                .expectEvents(new LedgerOpened(Purpose.DEMO));
        fixture.given(new LedgerOpened(Purpose.DEMO))
                .when(Given.say(new OpenLedger(Given.id(2), Purpose.PRODUCTION)))
                .expectNoEvents()
                .expectExceptionMessage("LEDGER_ALREADY_OPEN");
    }
}
