package vn.socai.graphql.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.LegalBasis;
import vn.socai.value.Role;
import vn.socai.value.Stored;
import vn.socai.view.chronicle.Happening;

/** An event in an answer. The event itself stays inside: what the schema shows of it is chosen here. */
public record EventNode(Happening happening, Telling telling, UnitKey key) {
    /** An event as it is told at a cut. */
    public static EventNode of(Happening happening, Cut cut) {
        return new EventNode(happening, Telling.of(happening.event()), new UnitKey(happening.unit(), cut));
    }

    public long position() {
        return happening.position();
    }

    public int index() {
        return happening.index();
    }

    /** The stored name, which never changes. */
    public String type() {
        return Objects.requireNonNull(happening.event().getClass().getAnnotation(Stored.class)).name();
    }

    public String vi() {
        return telling.vi();
    }

    public String en() {
        return telling.en();
    }

    public @Nullable LocalDate occurredOn() {
        return telling.occurredOn();
    }

    public Instant recordedAt() {
        return happening.recordedAt();
    }

    public String actor() {
        return happening.actor().subject();
    }

    public Role role() {
        return happening.actor().role();
    }

    public @Nullable LegalBasis authority() {
        return happening.authority();
    }
}
