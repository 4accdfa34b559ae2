package vn.socai.graphql.history;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.view.Occurred;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.chronicle.Kinds;

/** An event in an answer, told as the cut knows names. The event itself stays inside: what the schema shows of it is chosen here. */
public record EventNode(Happening happening, Teller teller, Cut cut) {
    /** The unit of the commit. */
    public UnitKey key() {
        return new UnitKey(happening.unit(), cut);
    }

    public long position() {
        return happening.position();
    }

    public int index() {
        return happening.index();
    }

    /** The stored name, which never changes. */
    public String type() {
        return Kinds.of(happening.event());
    }

    public String family() {
        return Kinds.family(type());
    }

    public String vi() {
        return teller.tell(happening, cut.at()).vi();
    }

    public String en() {
        return teller.tell(happening, cut.at()).en();
    }

    public @Nullable LocalDate occurredOn() {
        return Occurred.on(happening.event());
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

    public String stream() {
        return happening.stream().value();
    }

    public long sequence() {
        return happening.sequence();
    }

    public @Nullable Long lateBy() {
        return happening.lateBy();
    }

    public @Nullable JudgedBy judgedBy() {
        ProgrammeVersion judge = happening.programme();
        return judge == null ? null : new JudgedBy(judge.programme().value(), judge.version());
    }

    /** The version of a programme that judged. */
    public record JudgedBy(String programme, int version) {}

    public int factCount() {
        return teller.factCount(happening, cut.at());
    }
}
