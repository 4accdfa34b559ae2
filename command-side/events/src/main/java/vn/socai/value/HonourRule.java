package vn.socai.value;

import java.time.LocalDate;
import java.util.List;

/** Rules on difficulties, good practice, commendation and evaluation. Tags 90 to 99. */
public sealed interface HonourRule extends Rule {
    /**
     * Whom a difficulty goes to, one after the other (LC16, PL19, NT18, BT16).
     *
     * @param raisedAt the lowest level whose difficulties go this way
     * @param steps the offices in their order, the last of which decides; at least one
     */
    @Tag(90)
    record DifficultyRoute(Clause clause, UnitLevel raisedAt, List<Authority> steps) implements HonourRule {
        public DifficultyRoute {
            steps = List.copyOf(steps);
        }
    }

    /** Who collects and shares good practice, models and exemplary cases (LC11, PL22, BT6). */
    @Tag(91)
    record PracticeSharing(Clause clause, List<Authority> by) implements HonourRule {
        public PracticeSharing {
            by = List.copyOf(by);
        }
    }

    /** Who proposes whom for commendation (VH12, VH23). */
    @Tag(92)
    record CommendationProposal(Clause clause, List<Authority> by, List<HonoureeKind> honourees)
            implements HonourRule {
        public CommendationProposal {
            by = List.copyOf(by);
            honourees = List.copyOf(honourees);
        }
    }

    /**
     * Who honours whom on an occasion, every year (BT12).
     *
     * @param selectors who guides and selects before
     */
    @Tag(93)
    record OccasionHonours(Clause clause, Occasion occasion, Authority by, List<Authority> selectors,
            List<HonoureeKind> honourees) implements HonourRule {
        public OccasionHonours {
            selectors = List.copyOf(selectors);
            honourees = List.copyOf(honourees);
        }
    }

    /**
     * How many outstanding members each locality selects (BT13).
     *
     * @param per the level of the localities
     * @param count how many each of them selects: neither fewer nor more
     * @param occasion the day for which they are selected
     */
    @Tag(94)
    record OutstandingMembers(Clause clause, UnitLevel per, int count, LocalDate occasion) implements HonourRule {}

    /**
     * Building and keeping teams is a content of emulation assessment (PL17).
     *
     * @param subjects whose assessment it enters
     * @param from the first day that counts
     * @param lastDay the last day that counts
     */
    @Tag(95)
    record EmulationContent(Clause clause, List<EvaluationSubject> subjects, LocalDate from, LocalDate lastDay)
            implements HonourRule {
        public EmulationContent {
            subjects = List.copyOf(subjects);
        }
    }

    /** Who answers to the level above for the teams' targets and tasks (NT15): accountability, which is not emulation. */
    @Tag(96)
    record Accountability(Clause clause, Authority by) implements HonourRule {}
}
