package vn.socai.value;

/** An enum whose constants are stored by a number of their own, so that names and order may change. */
public interface Coded {
    /** The stored number, from 1 upwards, never reused within the enum. */
    int code();
}
