package vn.socai.graphql.telling;

import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;

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
        };
    }
}
