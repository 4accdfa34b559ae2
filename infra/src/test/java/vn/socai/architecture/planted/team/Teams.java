package vn.socai.architecture.planted.team;

import java.util.Optional;

/** A port: other nouns may ask it, and know what it answers with. */
public interface Teams {

    Optional<TeamState> find(String id);
}
