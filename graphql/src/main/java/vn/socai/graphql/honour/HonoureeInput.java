package vn.socai.graphql.honour;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.input.Input;
import vn.socai.value.Honouree;
import vn.socai.value.PersonId;
import vn.socai.value.PracticeId;
import vn.socai.value.TeamId;

/** Who or what is proposed; the schema lets exactly one field in. */
public record HonoureeInput(@Nullable UUID team, @Nullable MemberRefInput member, @Nullable String unit,
        @Nullable String head, @Nullable String resident, @Nullable String enterprise, @Nullable UUID practice) {

    /** A member. */
    public record MemberRefInput(UUID team, UUID person) {}

    Honouree read() {
        if (team != null) {
            return new Honouree.OfTeam(new TeamId(team));
        }
        if (member != null) {
            return new Honouree.OfMember(new TeamId(member.team), new PersonId(member.person));
        }
        if (unit != null) {
            return new Honouree.OfUnit(Input.unit("honouree.unit", unit));
        }
        if (head != null) {
            return new Honouree.OfHead(Input.unit("honouree.head", head));
        }
        if (resident != null) {
            return new Honouree.OfResident(Input.unit("honouree.resident", resident));
        }
        return enterprise != null ? new Honouree.OfEnterprise(Input.unit("honouree.enterprise", enterprise))
                : new Honouree.OfPractice(new PracticeId(Objects.requireNonNull(practice)));
    }
}
