package vn.socai.infra.ledger.codec;

import java.util.regex.Pattern;

/** The name and revision under which an event stands in the ledger, written {@code visit.logged@1}. */
public record StoredName(String name, int revision) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

    public StoredName {
        if (!FORM.matcher(name).matches() || revision < 1) {
            throw new IllegalArgumentException("not a stored name and a revision from 1: " + name + "@" + revision);
        }
    }

    @Override
    public String toString() {
        return name + "@" + revision;
    }
}
