package vn.socai.graphql.member;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.personal.Personal;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.PersonId;
import vn.socai.value.UnitId;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.Office;

/** A member in an answer; {@code place} is the team's unit. Name, phone and post are fetched apart. */
public record MemberNode(MemberCard card, UnitId place, Cut cut) implements Personal {
    @Override
    public PersonId subject() {
        return card.person();
    }

    public UUID person() {
        return card.person().value();
    }

    public Office office() {
        return card.office();
    }

    public LocalDate joined() {
        return card.joined();
    }

    public @Nullable LocalDate left() {
        return card.left();
    }

    public boolean erased() {
        return card.profile() == null;
    }
}
