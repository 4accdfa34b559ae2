package vn.socai.graphql.team;

import vn.socai.graphql.reading.Cut;
import vn.socai.value.TeamId;

/** A team to be looked up at a cut. */
public record TeamKey(TeamId team, Cut cut) {}
