package vn.socai.graphql.telling;

import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.value.VisitFacts;

/** Sentences on visits. */
final class VisitSentences {
    private VisitSentences() {}

    static Telling of(VisitEvent event, Words words) {
        Term team = words.team(event.team());
        return switch (event) {
            case VisitLogged e -> {
                Term what = what(e.facts(), words);
                yield new Telling(Words.capital(team.vi()) + " hướng dẫn " + what.vi() + ".",
                        Words.capital(team.en()) + " guided " + what.en() + ".");
            }
            case VisitCorrected e -> {
                Term was = what(e.was(), words);
                Term now = what(e.now(), words);
                yield new Telling("Sửa một lượt hướng dẫn của " + team.vi() + ": đúng là " + now.vi()
                        + "; trước đây ghi "
                        + was.vi() + ".", "A visit of " + team.en() + " was corrected: it was " + now.en()
                                + "; recorded before: " + was.en() + ".");
            }
            case VisitVoided e -> {
                Term was = what(e.was(), words);
                Term reason = words.word(e.reason());
                yield new Telling("Hủy một lượt hướng dẫn của " + team.vi() + " vì " + reason.vi() + "; trước đây ghi "
                        + was.vi() + ".", "A visit of " + team.en() + " was taken back because " + reason.en()
                                + "; recorded before: " + was.en() + ".");
            }
        };
    }

    private static Term what(VisitFacts facts, Words words) {
        Term unit = words.unit(facts.unit(), facts.occurredOn());
        Term day = words.day(facts.occurredOn());
        Term area = words.word(facts.area());
        Term skills = words.words(facts.skills());
        boolean none = facts.skills().isEmpty();
        return new Term(words.number(facts.peopleGuided()).vi() + " người tại " + unit.vi() + " ngày " + day.vi()
                + " về " + area.vi() + (none ? "" : " (" + skills.vi() + ")"),
                words.count(facts.peopleGuided(), "person", "people") + " in " + unit.en() + " on " + day.en()
                        + " on " + area.en() + (none ? "" : " (" + skills.en() + ")"));
    }
}
