package vn.socai.bench;

/** What was measured, and what of it was wanted. */
record Table(Row row, Goals goals) {
    /** In Markdown, with a line for each goal. */
    String told() {
        return row.table() + "\n" + goals.told(row);
    }
}
