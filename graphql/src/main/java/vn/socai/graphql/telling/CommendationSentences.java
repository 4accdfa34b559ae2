package vn.socai.graphql.telling;

import vn.socai.event.CommendationEvent;
import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationDeclined;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberSelected;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberWithdrawn;

/** Sentences on commendations and outstanding members. */
final class CommendationSentences {
    private CommendationSentences() {}

    static Telling of(CommendationEvent event, Words words) {
        return switch (event) {
            case CommendationEvent.Proposal e -> proposal(e, words);
            case CommendationEvent.Selection e -> selection(e, words);
        };
    }

    private static Telling proposal(CommendationEvent.Proposal event, Words words) {
        return switch (event) {
            case CommendationProposed e -> {
                Term by = words.word(e.by());
                Term who = words.word(e.honouree().kind());
                Term unit = words.unit(e.unit());
                yield new Telling(Words.capital(by.vi()) + " đề nghị khen thưởng " + who.vi() + " tại " + unit.vi()
                        + ".", Words.capital(who.en()) + " in " + unit.en() + " was proposed for commendation by the "
                                + by.en() + ".");
            }
            case CommendationDeclined e -> {
                Term by = words.word(e.by());
                yield new Telling(Words.capital(by.vi()) + " không chấp nhận đề nghị khen thưởng.",
                        "The proposal for commendation was declined by the " + by.en() + ".");
            }
            case CommendationDecided e -> {
                Term by = words.word(e.by());
                Term form = words.word(e.form());
                Term basis = words.basis(e.decision());
                yield new Telling(Words.capital(by.vi()) + " quyết định khen thưởng (" + form.vi() + ") theo "
                        + basis.vi() + ".", "The " + by.en() + " decided the commendation (" + form.en() + ") by "
                                + basis.en() + ".");
            }
            case CommendationRevoked e -> {
                Term ground = words.word(e.ground());
                Term basis = words.basis(e.decision());
                yield new Telling("Khen thưởng bị thu hồi vì " + ground.vi() + ", theo " + basis.vi() + ".",
                        "The commendation was revoked for " + ground.en() + ", by " + basis.en() + ".");
            }
        };
    }

    private static Telling selection(CommendationEvent.Selection event, Words words) {
        Term unit = words.unit(event.unit());
        return switch (event) {
            case OutstandingMemberSelected e -> {
                Term team = words.team(e.team());
                yield new Telling(Words.capital(unit.vi()) + " chọn một thành viên tiêu biểu của " + team.vi() + ".",
                        Words.capital(unit.en()) + " selected an outstanding member of " + team.en() + ".");
            }
            case OutstandingMemberWithdrawn e -> new Telling(Words.capital(unit.vi())
                    + " rút một thành viên tiêu biểu đã chọn.", Words.capital(unit.en())
                            + " withdrew a selected outstanding member.");
        };
    }
}
