package vn.socai.proof.dossier;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a dossier is about, both included. */
record Period(LocalDate from, LocalDate lastDay) {
    /** No day at all. */
    static final Period NEVER = new Period(LocalDate.MAX, LocalDate.MIN);

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    boolean touches(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(lastDay);
    }
}
