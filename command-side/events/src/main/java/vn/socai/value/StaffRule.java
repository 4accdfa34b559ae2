package vn.socai.value;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Rules on who is in a team. Tags 5 to 7. */
public sealed interface StaffRule extends TeamRule {
    /**
     * Who leads or stands in.
     *
     * @param needed whether there must be one; otherwise the rule speaks only where there is (VH7's deputy)
     * @param posts of which the holder has one, empty for any
     * @param qualities that the holder has, all of them; {@link Quality#WORKS_HERE} too where the text says so (VH6)
     */
    @Tag(5)
    record SeatHolder(Clause clause, TeamLevel level, Seat seat, boolean needed, Set<Post> posts,
            Set<Quality> qualities) implements StaffRule {
        public SeatHolder {
            posts = Sets.ordered(Post.class, posts);
            qualities = Sets.ordered(Quality.class, qualities);
        }
    }

    /**
     * A kind of member that a team has.
     *
     * @param posts one of which makes a member of that kind
     * @param min how many of the kind
     * @param spareBelow a team with fewer members cannot hold all kinds: what is required is only recommended to it (NT5)
     */
    @Tag(6)
    record MemberKind(Clause clause, TeamLevel level, Set<Post> posts, int min, @Nullable Integer spareBelow)
            implements StaffRule {
        public MemberKind {
            posts = Sets.ordered(Post.class, posts);
        }
    }

    /**
     * What is asked of every member.
     *
     * @param levels of the teams
     * @param posts only of members with one of these posts, empty for all (VH22: teachers)
     * @param all the qualities that a member has, all of them
     * @param any the qualities of which a member has one (VH8: lives or works here), empty for none
     */
    @Tag(7)
    record MemberQuality(Clause clause, Set<TeamLevel> levels, Set<Post> posts, Set<Quality> all, Set<Quality> any)
            implements StaffRule {
        public MemberQuality {
            levels = Sets.ordered(TeamLevel.class, levels);
            posts = Sets.ordered(Post.class, posts);
            all = Sets.ordered(Quality.class, all);
            any = Sets.ordered(Quality.class, any);
        }
    }
}
