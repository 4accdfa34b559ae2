package vn.socai.graphql.input;

import java.time.LocalDate;

import vn.socai.value.LegalBasis;

/** A decision as clients give it. */
public record BasisInput(String number, LocalDate date, String office) {
    /** The same, checked; {@code field} is the name under which it stood. */
    public LegalBasis read(String field) {
        return new LegalBasis(Input.text(field + ".number", number, 100), date,
                Input.text(field + ".office", office, 300));
    }
}
