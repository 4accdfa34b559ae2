package vn.socai.view.roster;

/** A request under way, and the team it is about. */
public record Waiting(TeamCard team, Annex.Request request) {}
