package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.Holder;
import vn.socai.value.Seat;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What a programme may have a rule on in a team's life. */
public sealed interface TeamMatter extends Matter {
    /** A team as it is composed: everybody in it, and who of them leads and stands in. */
    record Staff(TeamLevel level, List<Holder> members, @Nullable Holder leader, @Nullable Holder deputy)
            implements TeamMatter {
        public Staff {
            members = List.copyOf(members);
        }
    }

    /** A member takes a seat. */
    record Appointed(TeamLevel level, Seat seat, Holder holder) implements TeamMatter {}

    /** A member of whom something is attested. */
    record Attested(TeamLevel level, Holder holder) implements TeamMatter {}

    /** A team is founded by an office. */
    record FoundedBy(TeamLevel level, Authority founder) implements TeamMatter {}

    /** A team is founded on a day. */
    record Founded(TeamLevel level, LocalDate on) implements TeamMatter {}

    /**
     * The teams of a level that stand in a commune were founded on these days.
     *
     * @param asOf the day on which it is asked: what is missing is late only afterwards
     */
    record FoundedInCommune(UnitId commune, TeamLevel level, List<LocalDate> days, LocalDate asOf)
            implements TeamMatter {
        public FoundedInCommune {
            days = List.copyOf(days);
        }
    }

    /** As {@link FoundedInCommune}, of a village. */
    record FoundedInVillage(List<LocalDate> days, LocalDate asOf) implements TeamMatter {
        public FoundedInVillage {
            days = List.copyOf(days);
        }
    }

    /** Something was handed in. */
    record Filed(FilingKind what, Authority from, @Nullable Authority to, @Nullable Authority via, LocalDate on)
            implements TeamMatter {}

    /** A trial began, ended or gave its lessons. */
    record Piloted(Moment moment, LocalDate on) implements TeamMatter {
        /** Which of them. */
        public enum Moment {
            OPENED, CLOSED, LESSONS
        }
    }
}
