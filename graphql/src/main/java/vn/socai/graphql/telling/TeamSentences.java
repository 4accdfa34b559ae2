package vn.socai.graphql.telling;

import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.CollaboratorsFormed;
import vn.socai.event.TeamEvent.FounderRecorded;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamMerged;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.TeamEvent.TeamReorganised;
import vn.socai.event.TeamEvent.TeamTransferred;

/** Sentences on a team's life. */
final class TeamSentences {
    private TeamSentences() {}

    static Telling of(TeamEvent event, Words words) {
        return switch (event) {
            case TeamEstablished e -> {
                Term unit = words.unit(e.unit());
                Term basis = words.basis(e.decision());
                yield new Telling("Thành lập “" + e.name() + "” tại " + unit.vi() + " theo " + basis.vi() + ".",
                        "“" + e.name() + "” was founded in " + unit.en() + " by " + basis.en() + ".");
            }
            case TeamRenamed e -> {
                Term before = words.teamBefore(e.team());
                Term basis = words.basis(e.decision());
                yield new Telling(Words.capital(before.vi()) + " đổi tên thành “" + e.name() + "” theo " + basis.vi()
                        + ".", Words.capital(before.en()) + " was renamed “" + e.name() + "” by " + basis.en() + ".");
            }
            case TeamDissolved e -> {
                Term team = words.team(e.team());
                Term basis = words.basis(e.decision());
                yield new Telling("Giải thể " + team.vi() + " theo " + basis.vi() + ".",
                        Words.capital(team.en()) + " was dissolved by " + basis.en() + ".");
            }
            case FounderRecorded e -> {
                Term team = words.team(e.team());
                Term founder = words.word(e.founder());
                yield new Telling("Quyết định thành lập " + team.vi() + " là của " + founder.vi() + ".",
                        "The decision that founded " + team.en() + " is of the " + founder.en() + ".");
            }
            case TeamReorganised e -> {
                Term team = words.team(e.team());
                Term basis = words.basis(e.decision());
                yield new Telling("Kiện toàn " + team.vi() + " theo " + basis.vi() + ".",
                        Words.capital(team.en()) + " was reorganised by " + basis.en() + ".");
            }
            case TeamMerged e -> {
                Term team = words.team(e.team());
                Term into = words.team(e.into());
                Term basis = words.basis(e.decision());
                yield new Telling("Sáp nhập " + team.vi() + " vào " + into.vi() + " theo " + basis.vi() + ".",
                        Words.capital(team.en()) + " went into " + into.en() + " by " + basis.en() + ".");
            }
            case TeamTransferred e -> {
                Term team = words.team(e.team());
                Term from = words.unit(e.from());
                Term unit = words.unit(e.unit());
                Term basis = words.basis(e.decision());
                yield new Telling("Chuyển " + team.vi() + " từ " + from.vi() + " sang " + unit.vi() + " theo " + basis
                        .vi() + ".", Words.capital(team.en()) + " moved from " + from.en() + " to " + unit.en() + " by "
                                + basis.en() + ".");
            }
            case CollaboratorsFormed e -> {
                Term team = words.team(e.team());
                yield new Telling("Lập nhóm cộng tác viên của " + team.vi() + ".",
                        "A group of collaborators of " + team.en() + " was formed.");
            }
        };
    }
}
