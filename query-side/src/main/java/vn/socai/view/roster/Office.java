package vn.socai.view.roster;

import vn.socai.value.Coded;

/** What a person is in a team. */
public enum Office implements Coded {
    /** Tổ trưởng. */
    LEADER(1),
    /** Tổ phó. */
    DEPUTY(2),
    /** Thành viên. */
    MEMBER(3);

    private final int code;

    Office(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
