package vn.socai.graphql.telling;

import vn.socai.event.CampaignEvent;
import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;

/** Sentences on campaigns. */
final class CampaignSentences {
    private CampaignSentences() {}

    static Telling of(CampaignEvent event, Words words) {
        String name = "“" + event.campaign() + "”";
        return switch (event) {
            case CampaignPlanSubmitted e -> {
                Term team = words.team(e.team());
                Term days = words.number(e.days().size());
                yield new Telling(Words.capital(team.vi()) + " gửi phương án ra quân " + days.vi()
                        + " ngày cho chiến dịch "
                        + name + ".", Words.capital(team.en()) + " handed in its plan of " + words.count(e.days()
                                .size(),
                                "day", "days") + " for the campaign " + name + ".");
            }
            case CampaignDayLogged e -> {
                Term team = words.team(e.team());
                Term day = words.day(e.day());
                yield new Telling(Words.capital(team.vi()) + " ra quân ngày " + day.vi() + " trong chiến dịch " + name
                        + ".", Words.capital(team.en()) + " was out on " + day.en() + " in the campaign " + name + ".");
            }
            case CampaignClosed e -> {
                Term unit = words.unit(e.unit());
                Term report = words.basis(e.report());
                yield new Telling("Kết thúc chiến dịch " + name + " tại " + unit.vi() + ", báo cáo " + report.vi()
                        + ".",
                        "The campaign " + name + " ended in " + unit.en() + ", reported by " + report.en() + ".");
            }
        };
    }
}
