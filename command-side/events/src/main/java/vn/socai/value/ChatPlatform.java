package vn.socai.value;

/** Where a group stands. "Vietnamese network" is what LC10 and PL14 ask for beside the ones they name. */
public enum ChatPlatform implements Coded {
    /** Zalo. */
    ZALO(1),
    /** Mocha. */
    MOCHA(2),
    /** Gapo. */
    GAPO(3),
    /** Mạng xã hội Việt Nam khác. */
    OTHER_VIETNAMESE(4),
    /** Mạng xã hội nước ngoài. */
    FOREIGN(5);

    private final int code;

    ChatPlatform(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
