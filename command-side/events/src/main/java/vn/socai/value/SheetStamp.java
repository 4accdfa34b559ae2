package vn.socai.value;

/**
 * Which sheet of figures somebody looked at: folded again at that position it has the same bytes.
 *
 * @param position of the ledger at which the sheet was taken
 * @param sha256 of its canonical bytes, 64 lower-case hexadecimal digits
 */
public record SheetStamp(long position, String sha256) {
    public SheetStamp {
        if (position < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a sheet is known by its position and its SHA-256");
        }
    }
}
