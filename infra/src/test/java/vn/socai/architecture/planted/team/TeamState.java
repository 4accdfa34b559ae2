package vn.socai.architecture.planted.team;

public record TeamState(String id, Membership membership) {

    /** Known through the record that holds it. */
    public record Membership(String person) {}
}
