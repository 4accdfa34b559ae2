package vn.socai.graphql.state;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.member.MemberNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.team.TeamNode;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.Office;
import vn.socai.view.roster.Stay;
import vn.socai.view.roster.TeamState;

/** A stretch of a person's time in a team in one office. */
public record StayNode(Stay stay, TeamNode team, MemberNode member) {
    static StayNode of(Stay stay, TeamState state, Cut cut) {
        // Of several times in the team the last that had begun by then.
        MemberCard card = state.everybody()
                .stream()
                .filter(one -> one.person().equals(stay.person()) && !one.joined().isAfter(stay.from()))
                .reduce((before, later) -> later)
                .orElseThrow();
        return new StayNode(stay, new TeamNode(state.card(), cut), new MemberNode(card, state.card().unit(), cut));
    }

    public UUID person() {
        return stay.person().value();
    }

    public Office office() {
        return stay.office();
    }

    public LocalDate from() {
        return stay.from();
    }

    public @Nullable LocalDate until() {
        return stay.until();
    }

    public long position() {
        return stay.position();
    }
}
