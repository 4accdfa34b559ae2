package vn.socai.graphql.target;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.view.scoreboard.Score;

/** A target in an answer. */
public record TargetNode(UUID id, UnitKey key, Measure measure, long value, long figure, boolean met, LocalDate from,
        LocalDate lastDay, LegalBasis basis, @Nullable Authority by, @Nullable String platform, long projectedUpTo) {
    static TargetNode of(Score score, Cut cut) {
        return new TargetNode(score.target().value(), new UnitKey(score.unit(), cut), score.measure(), score.value(),
                score.figure(), score.met(), score.from(), score.lastDay(), score.basis(), score.by(), score.platform(),
                cut.at());
    }
}
