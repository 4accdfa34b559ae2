package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

/**
 * All that the ledger says of one unit; each part carries its position, so that the latest file answers for every position.
 *
 * @param lines its birth and what was amended since, by day, then position
 * @param ends its end, and what later maps say of its area, by position
 * @param links its predecessors, by position
 */
record UnitFile(List<Line> lines, List<End> ends, List<Link> links) {
    static final UnitFile EMPTY = new UnitFile(List.of(), List.of(), List.of());

    /** What holds from a day on; what is absent is unchanged. */
    record Line(long position, LocalDate from, boolean birth, boolean invented, @Nullable UnitKind kind,
            @Nullable String code, @Nullable String name, @Nullable UnitId parent) {}

    /** The unit's end, or, {@code settled}, what a later map says of the area of one that ended before. */
    record End(long position, LocalDate on, boolean settled, List<UnitId> successors, @Nullable UnitId within,
            boolean dateInferred, LegalBasis basis) {}

    /** A unit whose area, or a part of it, came to this one. */
    record Link(long position, LocalDate on, UnitId predecessor, boolean dateInferred, LegalBasis basis) {}

    UnitFile {
        lines = List.copyOf(lines);
        ends = List.copyOf(ends);
        links = List.copyOf(links);
    }

    UnitFile with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        more.sort(Comparator.comparing(Line::from).thenComparingLong(Line::position));
        return new UnitFile(more, ends, links);
    }

    UnitFile with(End end) {
        List<End> more = new ArrayList<>(ends);
        more.add(end);
        return new UnitFile(lines, more, links);
    }

    UnitFile with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new UnitFile(lines, ends, more);
    }

    /** The first day in force; absent where the unit was not known by that position. */
    @Nullable
    LocalDate from(long at) {
        for (Line line : lines) {
            if (line.birth && line.position <= at) {
                return line.from;
            }
        }
        return null;
    }

    /** The commune in which a village was registered, by the first word of it; absent for any other unit. */
    @Nullable
    UnitId registeredIn(long at) {
        Line first = null;
        for (Line line : lines) {
            if (line.birth && line.position <= at && (first == null || line.position < first.position)) {
                first = line;
            }
        }
        return first == null || first.kind == null || first.kind.level() != UnitLevel.VILLAGE ? null : first.parent;
    }

    /** The first day on which it is no more. */
    @Nullable
    LocalDate until(long at) {
        for (End end : ends) {
            if (!end.settled && end.position <= at) {
                return end.on;
            }
        }
        return null;
    }

    boolean inForce(LocalDate on, long at) {
        LocalDate from = from(at);
        LocalDate until = until(at);
        return from != null && !on.isBefore(from) && (until == null || on.isBefore(until));
    }

    /** The parent that was last named by that day; it may be gone itself. */
    @Nullable
    UnitId namedParent(LocalDate on, long at) {
        UnitId parent = null;
        for (Line line : lines) {
            if (line.parent != null && line.position <= at && (line.birth || !line.from.isAfter(on))) {
                parent = line.parent;
            }
        }
        return parent;
    }

    /** What took its area, as known on that day: the latest word with successors, else the end itself. */
    @Nullable
    End endBy(LocalDate on, long at) {
        End found = null;
        for (End end : ends) {
            boolean told = end.position <= at && !end.on.isAfter(on);
            if (told && (found == null || !end.successors.isEmpty())) {
                found = end;
            }
        }
        return found;
    }

    /** Its kind on a day. */
    UnitKind kind(LocalDate on, long at) {
        UnitKind kind = UnitKind.QUOC_GIA;
        for (Line line : lines) {
            if (line.kind != null && line.position <= at && (line.birth || !line.from.isAfter(on))) {
                kind = line.kind;
            }
        }
        return kind;
    }

    /** The unit as it is on a day on which it is in force, with the parent that the tree gives it. */
    UnitCard card(UnitId id, LocalDate on, long at, @Nullable UnitId parent) {
        String code = "";
        String name = "";
        boolean invented = false;
        for (Line line : lines) {
            if (line.position > at || line.from.isAfter(on)) {
                continue;
            }
            code = line.code != null ? line.code : code;
            name = line.name != null ? line.name : name;
            invented |= line.invented;
        }
        LocalDate from = from(at);
        return new UnitCard(id, kind(on, at), code, name, parent, from == null ? on : from, until(at), invented);
    }
}
