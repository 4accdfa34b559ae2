package vn.socai.value;

/**
 * The one report of a unit for a period.
 *
 * @param unit whose report it is: the one that owes it, or one above that consolidates those of its subtree
 */
public record ReportKey(PeriodKey period, UnitId unit) {
    @Override
    public String toString() {
        return period + ":" + unit;
    }
}
