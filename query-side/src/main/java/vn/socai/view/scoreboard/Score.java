package vn.socai.view.scoreboard;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/**
 * A target and the figure reached.
 *
 * @param value what is to be reached, at least 1
 * @param from the first day that counts
 * @param lastDay the last one
 * @param by who assigned it, absent where nobody said so
 * @param platform whose people are counted, for that measure only
 * @param figure what was reached, on the tree of {@code from}
 * @param met whether the ledger says that it is met: the event, not the comparison
 */
public record Score(TargetId target, UnitId unit, Measure measure, long value, LocalDate from, LocalDate lastDay,
        LegalBasis basis, @Nullable Authority by, @Nullable String platform, long figure, boolean met) {}
