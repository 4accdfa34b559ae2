package vn.socai.value;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Rules on the founding of teams, and on what goes with it. Tags 8 to 12, 16 and 17. */
public sealed interface FoundingRule extends TeamRule {
    /** Whose decision founds teams of these levels; one of several where the text names several (LC4). */
    @Tag(8)
    record Founder(Clause clause, Set<TeamLevel> levels, Set<Authority> by) implements FoundingRule {
        public Founder {
            levels = Sets.ordered(TeamLevel.class, levels);
            by = Sets.ordered(Authority.class, by);
        }
    }

    /** Until when teams of a level are founded, that day included (PL8). */
    @Tag(9)
    record FoundingDeadline(Clause clause, TeamLevel level, LocalDate lastGoodDay) implements FoundingRule {}

    /**
     * What is handed in once.
     *
     * @param to who receives it in the end, absent where the text names nobody
     * @param via through whom it goes, absent where directly
     * @param lastGoodDay that day included ("trước ngày 31/5" is the 30th), absent where the text states none
     */
    @Tag(10)
    record Filing(Clause clause, Set<FilingKind> what, Authority from, @Nullable Authority to,
            @Nullable Authority via, @Nullable LocalDate lastGoodDay) implements FoundingRule {
        public Filing {
            what = Sets.ordered(FilingKind.class, what);
        }
    }

    /**
     * A trial before the rest.
     *
     * @param from its first day, absent where the text states none
     * @param lastDay that day included
     * @param lessonsBy by when its lessons are summarised, that day included; absent where the text asks for none
     */
    @Tag(11)
    record Pilot(Clause clause, @Nullable LocalDate from, LocalDate lastDay, @Nullable LocalDate lessonsBy)
            implements FoundingRule {}

    /** A stretch of a programme's roadmap, both days included (PL8). */
    @Tag(12)
    record RoadmapStep(Clause clause, String step, LocalDate from, LocalDate lastDay) implements FoundingRule {}

    /** Who guides and runs the teams of these levels (LC21, NT13, VH25, VH26). */
    @Tag(16)
    record Guidance(Clause clause, Set<TeamLevel> levels, Set<Authority> by) implements FoundingRule {
        public Guidance {
            levels = Sets.ordered(TeamLevel.class, levels);
            by = Sets.ordered(Authority.class, by);
        }
    }

    /** A document on which the programme rests (LC1, PL1, VH1, BT1, BT2, BT14). */
    @Tag(17)
    record Ground(Clause clause, LegalBasis document) implements FoundingRule {}
}
