package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A team at a step of the ledger, with everybody who was ever in it.
 *
 * @param everybody each stay in the team, in the order in which they began in the ledger
 * @param stays each office of each of them, earliest first
 */
public record TeamState(TeamCard card, List<MemberCard> everybody, List<Stay> stays) {
    public TeamState {
        everybody = List.copyOf(everybody);
        stays = List.copyOf(stays);
    }

    /** Who is in on a day: leader, deputy, then by id; nobody where the team does not stand. */
    public List<MemberCard> members(LocalDate on) {
        return everybody.stream()
                .filter(member -> card.active(on) && member.in(on))
                .sorted(Comparator.comparing(MemberCard::office).thenComparing(member -> member.person().value()))
                .toList();
    }
}
