package vn.socai.graphql.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.UnitCard;

/** A unit in an answer, with the cut at which all that hangs below it is read. */
public record UnitNode(UnitCard card, Cut cut) {
    public String id() {
        return card.id().value();
    }

    public @Nullable String code() {
        return card.code().isEmpty() ? null : card.code();
    }

    public String name() {
        return card.name();
    }

    public String fullName() {
        return card.fullName();
    }

    public UnitKind kind() {
        return card.kind();
    }

    public UnitLevel level() {
        return card.level();
    }

    public LocalDate from() {
        return card.from();
    }

    public @Nullable LocalDate until() {
        return card.until();
    }

    public boolean invented() {
        return card.invented();
    }

    public LocalDate validAt() {
        return cut.on();
    }

    public long projectedUpTo() {
        return cut.at();
    }
}
