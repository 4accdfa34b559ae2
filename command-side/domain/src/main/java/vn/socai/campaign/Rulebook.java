package vn.socai.campaign;

import java.time.LocalDate;
import java.util.Optional;

import vn.socai.campaign.CampaignRejection.DayOutside;
import vn.socai.campaign.CampaignRejection.OtherOffice;
import vn.socai.campaign.CampaignRejection.TeamNotActive;
import vn.socai.campaign.CampaignRejection.TopicNotOffered;
import vn.socai.campaign.CampaignRejection.UnknownCampaign;
import vn.socai.command.Rejected;
import vn.socai.programme.CampaignMatter;
import vn.socai.programme.Judge;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.value.CampaignTopic;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What the programmes say of one campaign where a team or unit stands. */
record Rulebook(String campaign, Teams teams, Programmes programmes, LocalDate today) {
    TeamState team(TeamId team, LocalDate on) {
        return teams.find(team)
                .filter(state -> state.active(on))
                .orElseThrow(() -> new Rejected(new TeamNotActive(on)));
    }

    /** What the campaign says of a day; refused where nobody sets such a campaign there. */
    Verdict known(UnitId unit, LocalDate day) {
        return judge(unit, new CampaignMatter.Day(campaign, day)).orElseThrow(() -> new Rejected(
                new UnknownCampaign()));
    }

    Verdict inside(UnitId unit, LocalDate day, String field) {
        Verdict verdict = known(unit, day);
        if (verdict.side() != Side.WITHIN) {
            throw new Rejected(new DayOutside(day, field, verdict.rule()));
        }
        return verdict;
    }

    void offered(UnitId unit, CampaignTopic topic) {
        judge(unit, new CampaignMatter.About(campaign, topic)).filter(v -> v.grade() == Grade.BREACH).ifPresent(v -> {
            throw new Rejected(new TopicNotOffered(v.rule()));
        });
    }

    void led(UnitId unit, CampaignMatter.Led led) {
        judge(unit, led).filter(v -> v.grade() == Grade.BREACH).ifPresent(v -> {
            throw new Rejected(new OtherOffice(v.rule()));
        });
    }

    /** By the programmes of today: the campaign's document must stand when something is entered for it. */
    private Optional<Verdict> judge(UnitId unit, CampaignMatter matter) {
        return Judge.judge(programmes.binding(unit, today), matter);
    }
}
