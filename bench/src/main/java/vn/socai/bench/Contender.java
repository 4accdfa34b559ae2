package vn.socai.bench;

/** A store that can also make the roll-ups, from nothing but what it stored. */
public interface Contender extends Taker {
    /** Makes the roll-ups anew from all that was stored. */
    RollUps replay();
}
