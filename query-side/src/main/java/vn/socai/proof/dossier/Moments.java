package vn.socai.proof.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.socai.proof.dossier.Wire.Unreadable;

/** Days and moments as a dossier writes them: four digits for the year, milliseconds always, UTC. */
final class Moments {
    /** Vietnam has had no summer time since before the first commit. */
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'",
            Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long MILLIS_A_DAY = 86_400_000;

    private Moments() {}

    static LocalDate day(long days) {
        if (days < FIRST || days > LAST) {
            throw new Unreadable("a day that no calendar has");
        }
        return LocalDate.ofEpochDay(days);
    }

    static String text(long millis) {
        day(Math.floorDiv(millis, MILLIS_A_DAY));
        return FORM.format(Instant.ofEpochMilli(millis));
    }

    /** The day in Vietnam. */
    static LocalDate dayOf(long millis) {
        return Instant.ofEpochMilli(millis).atOffset(VIETNAM).toLocalDate();
    }
}
