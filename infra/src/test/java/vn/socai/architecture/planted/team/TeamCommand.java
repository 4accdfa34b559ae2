package vn.socai.architecture.planted.team;

/** A family of commands is the noun's own affair, public though it is. */
public sealed interface TeamCommand {

    record Found(String id) implements TeamCommand {}
}
