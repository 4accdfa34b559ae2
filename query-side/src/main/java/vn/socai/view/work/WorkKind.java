package vn.socai.view.work;

import vn.socai.value.Coded;

/** What a sum of work is of, and what its two parts and its label tell. */
public enum WorkKind implements Coded {
    /** A task was done; by task and by authority. */
    DONE(1),
    /** Households at their best; by skills and by persons. A state: it stands until taken back. */
    HOUSEHOLD_SKILLS(2),
    /** Distinct OCOP products on platforms. A state. */
    PRODUCT_LISTED(3),
    /** Digital shops; 1 for those with farm produce, 2 for those with a payment account, 0 for all. */
    SHOP(4),
    /** Distinct households that lead others. A state. */
    LEAD_HOUSEHOLD(5),
    /** People brought onto a platform; the label is its name. */
    ON_PLATFORM(6),
    /** Support; by supporter and by kind. */
    SUPPORT(7),
    /** Communication; by authority, and by phase times 100 plus medium. */
    COMMUNICATION(8),
    /** Money in đồng, on the first day of its year; by source and by tier, 0 where it has none. */
    FUNDS(9),
    /** Training plans, on the first day of their year; by authority. The amount is of members. */
    TRAINING_PLAN(10),
    /** Training sessions that were not cancelled; by authority, and by topic or 0 for all. */
    SESSION(11),
    /** Members at sessions, each time they were there. */
    ATTENDANCE(12);

    private final int code;

    WorkKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
