package vn.socai.value;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The authority for an action: a decision, resolution or dispatch.
 *
 * @param number as printed, such as {@code 1480/UBND-VHTT}
 * @param date the day it was signed
 * @param office the office that signed it, as printed
 */
public record LegalBasis(String number, LocalDate date, String office) {
    public LegalBasis {
        Objects.requireNonNull(date);
        Text.require(number, 100, "number");
        Text.require(office, 300, "office");
    }
}
