package vn.socai.graphql.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.member.MemberNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamLevel;
import vn.socai.view.roster.TeamState;

/** A team as it was at a step. */
public record TeamStateNode(TeamState state, Cut cut) {
    /** Where it stands. */
    public UnitKey key() {
        return new UnitKey(state.card().unit(), cut);
    }

    public UUID id() {
        return state.card().id().value();
    }

    public String name() {
        return state.card().name();
    }

    public TeamLevel level() {
        return state.card().level();
    }

    public LocalDate from() {
        return state.card().from();
    }

    public @Nullable LocalDate until() {
        return state.card().until();
    }

    public boolean standing() {
        return state.card().active(cut.on());
    }

    public LegalBasis decision() {
        return state.card().decision();
    }

    public int memberCount() {
        return state.card().members();
    }

    public @Nullable UUID leader() {
        return id(state.card().leader());
    }

    public @Nullable UUID deputy() {
        return id(state.card().deputy());
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    public List<MemberNode> members() {
        return state.members(cut.on()).stream().map(card -> new MemberNode(card, state.card().unit(), cut)).toList();
    }

    public List<StayNode> stays() {
        return state.stays().stream().map(stay -> StayNode.of(stay, state, cut)).toList();
    }
}
