package vn.socai.value;

import java.util.Set;

/**
 * What is recorded of a member for the rules on composition: a post is public office, a quality is attested by whoever founds the team.
 *
 * @param posts empty where none was recorded
 * @param qualities empty where none was attested
 */
public record Holder(Set<Post> posts, Set<Quality> qualities) {
    /** Of whom nothing was recorded. */
    public static final Holder UNKNOWN = new Holder(Set.of(), Set.of());

    public Holder {
        posts = Sets.ordered(Post.class, posts);
        qualities = Sets.ordered(Quality.class, qualities);
    }
}
