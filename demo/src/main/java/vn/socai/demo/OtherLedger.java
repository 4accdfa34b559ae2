package vn.socai.demo;

/** The ledger holds something else: real work, or a demonstration of another seed or other sizes that was cut off. */
public final class OtherLedger extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherLedger() {
        super("Sổ này không phải dữ liệu mẫu, hoặc là dữ liệu mẫu dở dang với cỡ khác; hãy dùng --data khác, hoặc đúng --teams và --visits "
                + "như lần trước. / This ledger is no demonstration, or an unfinished one of other sizes; use another --data, or the "
                + "--teams and --visits of the time before.");
    }
}
