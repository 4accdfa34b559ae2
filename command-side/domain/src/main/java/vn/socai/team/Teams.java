package vn.socai.team;

import java.util.Optional;

import vn.socai.value.TeamId;

/** What other nouns ask of a team when they decide. Answered from all that the ledger holds at that moment. */
public interface Teams {
    /** The team as its stream tells it, absent where no such team was ever founded. */
    Optional<TeamState> find(TeamId team);
}
