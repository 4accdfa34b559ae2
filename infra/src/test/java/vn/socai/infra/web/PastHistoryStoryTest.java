package vn.socai.infra.web;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Vân Hồ begins to keep its ledger in March 2024 and loads what happened in 2022: nothing that was in time becomes late. */
class PastHistoryStoryTest {
    private static final String JUNE = "programme: van-ho-2022, rule: VH17, month: 2022-06";
    private static final String DATED = "2022-06-17";

    private Story story;
    private Party district;
    private Party quangMinh;

    @Test
    void whatWasInTimeStaysInTimeWheneverItIsLoaded() {
        try (Story late = new Story("2024-03-01", "128")) {
            story = late;
            district = story.officer("Huyện Vân Hồ");
            quangMinh = story.officer("Xã Quang Minh");
            story.tells(this::theProgrammeComesLate, this::foundingAndFilingOf2022, this::visitsOf2022,
                    this::reportsOnPaper, this::onlyThenArePastPeriodsOpened, this::theCalendarSaysNothingTwice);
        }
    }

    private void theProgrammeComesLate() {
        story.adopts(district, "van-ho-2022").taken();
        story.villages(quangMinh, UnitKind.BAN, "Xã Quang Minh", "Nà Bai");
        story.day("2024-03-02");
        assertThat(overdue()).as("nobody owes what fell due before the ledger knew the programme").isZero();
    }

    private int overdue() {
        return district.reads("overdue", "unit: $Huyện Vân Hồ").lines("/edges", "rule").size();
    }

    /** VH20: filed on 17 June 2022 is in time, in whichever year that is written down. */
    private void foundingAndFilingOf2022() {
        quangMinh.founds("Tổ Nà Bai", "VILLAGE", "Bản Nà Bai", DATED, "COMMUNE_CHAIRMAN").taken();
        quangMinh.takes("Tổ Nà Bai", DATED, "An (VILLAGE_HEAD)");
        String filing = "unit: $Xã Quang Minh, programme: van-ho-2022, what: [LIST, DECISION], by: COMMUNE_COMMITTEE, to: "
                + "DISTRICT_COMMITTEE, via: DISTRICT_CULTURE_OFFICE, on: ";
        quangMinh.does("fileDocuments", filing + DATED).taken();
        assertThat(district.reads("steps", "unit: $Xã Quang Minh, kinds: [FILING]").lines("/edges", "rule", "state"))
                .containsExactly("VH20 IN_TIME");
    }

    private void visitsOf2022() {
        quangMinh.does("logVisit",
                "team: $Tổ Nà Bai, facts: {unit: $Bản Nà Bai, occurredOn: 2022-07-01, by: $An, area: SOCIETY, "
                        + "skills: [PAYMENT], peopleGuided: 3, household: $Hộ một}").taken();
        story.day("2024-03-03");
        assertThat(overdue()).isZero();
    }

    /** VH17: the day on which the paper came counts. */
    private void reportsOnPaper() {
        paper("Xã Quang Minh", "2022-06-19").taken();
        paper("Xã Tô Múa", "2022-06-20").warned("VH17");
        assertThat(timeliness("Xã Quang Minh")).isEqualTo("IN_TIME");
        assertThat(timeliness("Xã Tô Múa")).isEqualTo("LATE");
        story.day("2024-03-04");
        assertThat(overdue()).isZero();
    }

    private Deed paper(String commune, String on) {
        return district.does("enterPaperReport", "report: {" + JUNE + ", unit: $" + commune
                + "}, by: DISTRICT_CULTURE_OFFICE, "
                + "receivedOn: " + on + ", basis: " + Story.paper("Số đến 12", on) + ", prefilledAt: 1");
    }

    private String timeliness(String commune) {
        return district.reads("report", "report: {" + JUNE + ", unit: $" + commune + "}").at("/timeliness");
    }

    /** Somebody asks for the past: then whoever did not report in June 2022 is named, and those who did are not. */
    private void onlyThenArePastPeriodsOpened() {
        assertThat(district.does("openPastPeriods", "programme: van-ho-2022, rule: VH17, from: 2022-06, to: 2022-06")
                .answer()
                .at("/data/openPastPeriods/accepted")
                .asInt()).isEqualTo(1);
        story.day("2024-03-05");
        assertThat(overdue()).isEqualTo(12);
        assertThat(rates()).isEqualTo("14 1 1 12");
        paper("Xã Tân Xuân", "2022-06-18").taken();
        assertThat(rates()).as("found in a drawer, and in time").isEqualTo("14 2 1 11");
        assertThat(overdue()).isEqualTo(11);
    }

    private String rates() {
        return district.reads("rates", "unit: $Huyện Vân Hồ, rule: VH17, from: 2022-06, to: 2022-06")
                .lines("", "whole/owed",
                        "whole/inTime", "whole/late", "whole/missing")
                .getFirst();
    }

    private void theCalendarSaysNothingTwice() {
        story.day("2024-03-06");
        long head = story.head();
        story.day("2024-03-07");
        assertThat(story.head()).isEqualTo(head);
    }
}
