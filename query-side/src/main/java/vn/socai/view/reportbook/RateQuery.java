package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/**
 * Which periods are counted for whom.
 *
 * @param unit whoever counts for this unit on the tree of {@code tree}
 * @param programme of this programme, absent for all
 * @param rule of this rule, absent for all
 * @param from the first month
 * @param to the last month
 */
public record RateQuery(UnitId unit, LocalDate tree, @Nullable ProgrammeId programme, @Nullable String rule,
        YearMonth from, YearMonth to) {}
