package vn.socai.value;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was done, counted or given, beside visits: each kind with the facts of its own. Nobody is named; a household stands under its
 * random reference.
 */
public sealed interface Work {
    /**
     * A task that a document gives to somebody was done.
     *
     * @param count how many people, households, classes or events it was, 1 or more
     */
    @Tag(1)
    record Done(Task task, int count) implements Work {}

    /**
     * A household has persons who are proficient (BT4).
     *
     * @param persons how many are proficient in all of these skills, 1 or more
     * @param skills not empty
     */
    @Tag(2)
    record Proficient(HouseholdRef household, int persons, Set<Skill> skills) implements Work {
        public Proficient {
            skills = Sets.ordered(Skill.class, skills);
        }
    }

    /** An OCOP product stands on an e-commerce platform (NT9). */
    @Tag(3)
    record OcopListed(ProductRef product, String platform) implements Work {}

    /**
     * A household has a digital shop (NT10).
     *
     * @param produce it sells farm produce
     * @param payer it has an e-payment account or e-wallet
     */
    @Tag(4)
    record ShopOpened(HouseholdRef household, String platform, boolean produce, boolean payer) implements Work {}

    /** A household that trades online leads others (NT10). */
    @Tag(5)
    record LeadHousehold(HouseholdRef household) implements Work {}

    /** A count from outside, as it is on that day; a later one takes its place. */
    @Tag(6)
    record Counted(Population population, long number) implements Work {}

    /** People were brought onto a platform: set up, registered or taught to use it. */
    @Tag(7)
    record OnPlatform(String platform, int people) implements Work {}

    /**
     * A supporter gave something (LC15, PL20, NT23, BT8).
     *
     * @param quantity officers sent, guides written, shops opened, 1 or more
     */
    @Tag(8)
    record Supported(Supporter supporter, SupportKind kind, int quantity) implements Work {}

    /** Something was made known (LC20, BT15). */
    @Tag(9)
    record Communicated(Phase phase, Medium medium) implements Work {}

    /**
     * Money was set aside (LC13, NT17).
     *
     * @param tier absent where it is of no government's budget
     * @param dong 1 or more
     */
    @Tag(10)
    record Funded(BudgetSource source, @Nullable BudgetTier tier, int year, long dong) implements Work {}

    /** A training plan of one year was made (LC7). */
    @Tag(11)
    record TrainingPlanned(int year, int sessions, int members) implements Work {}
}
