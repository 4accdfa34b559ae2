package vn.socai.command;

import org.jspecify.annotations.Nullable;

/** A rejection that keeps all it says in one {@link Wording}. */
public interface Worded extends Rejection {
    /** Code, sentences, field and rule together. */
    Wording wording();

    @Override
    default String code() {
        return wording().code();
    }

    @Override
    default String vi() {
        return wording().vi();
    }

    @Override
    default String en() {
        return wording().en();
    }

    @Override
    default @Nullable String field() {
        return wording().field();
    }

    @Override
    default @Nullable String rule() {
        return wording().rule();
    }
}
