package vn.socai.graphql.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.programme.ProgrammeController.ProgrammeNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.view.programmes.Making;
import vn.socai.view.programmes.VersionCard;

/** A version of a programme among the others, in an answer. */
public record VersionNode(VersionCard card, Cut cut) {
    /** Another minimum for one commune. */
    public record ExceptionNode(String rule, TeamLevel level, UnitKey key, int min) {}

    public ProgrammeNode programme() {
        return new ProgrammeNode(card.programme(), cut);
    }

    public Making made() {
        return card.making();
    }

    public long position() {
        return card.position();
    }

    public @Nullable LocalDate replacedFrom() {
        return card.replacedFrom();
    }

    public List<RuleNode> gone() {
        return card.gone().stream().map(RuleNode::of).toList();
    }

    public List<RuleNode> came() {
        return card.came().stream().map(RuleNode::of).toList();
    }

    public List<ExceptionNode> exceptions() {
        Cut then = cut.on(card.programme().from());
        return card.programme()
                .rules()
                .stream()
                .filter(TeamsPerCommune.class::isInstance)
                .map(TeamsPerCommune.class::cast)
                .flatMap(rule -> rule.exceptions()
                        .stream()
                        .map(exemption -> new ExceptionNode(rule.number(), rule.level(), new UnitKey(exemption.unit(),
                                then), exemption.min())))
                .toList();
    }
}
