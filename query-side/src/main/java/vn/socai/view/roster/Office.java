package vn.socai.view.roster;

/** What a person is in a team. */
public enum Office {
    LEADER, DEPUTY, MEMBER
}
