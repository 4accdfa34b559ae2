package vn.socai.value;

import org.jspecify.annotations.Nullable;

/**
 * A line of the establishment list that goes with a report (VH21). Who the leader is stands here as an id only; name, phone and post
 * are read where the list is shown, by whoever may.
 *
 * @param leader absent where the team has none
 */
public record ListedTeam(TeamId team, String name, @Nullable PersonId leader) {}
