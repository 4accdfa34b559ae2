package vn.socai.value;

import java.util.List;

/** Rules on how one comes into a team and out of it. Tags 13 to 15. */
public sealed interface MembershipRule extends TeamRule {
    /** Who acts, one after the other, until a person is a member: the first asks, the last decides (VH10). */
    @Tag(13)
    record JoinChain(Clause clause, List<Authority> steps) implements MembershipRule {
        public JoinChain {
            steps = List.copyOf(steps);
        }
    }

    /** Who acts, one after the other, until a member is out: the first asks, the last decides (VH11). */
    @Tag(14)
    record LeaveChain(Clause clause, List<Authority> steps) implements MembershipRule {
        public LeaveChain {
            steps = List.copyOf(steps);
        }
    }

    /** Whoever comes above so many members may go into a group of collaborators that belongs to the team (VH9). */
    @Tag(15)
    record CollaboratorGroup(Clause clause, int above) implements MembershipRule {}
}
