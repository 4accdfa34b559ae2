package vn.socai.graphql.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.personal.Personal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.Authority;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.view.practice.PracticeFile;

/**
 * A practice in an answer. Its words are fetched apart; the access log knows it by its own id.
 *
 * @param place what must lie in the reader's subtree: where it is practised or, once shared, where it was shared
 */
public record PracticeNode(PracticeFile file, UnitId place, Cut cut) implements Personal {
    @Override
    public PersonId subject() {
        return new PersonId(practice());
    }

    UnitKey key() {
        return new UnitKey(file.submitted().unit(), cut);
    }

    public UUID practice() {
        return file.submitted().practice().value();
    }

    public long position() {
        return file.position();
    }

    public @Nullable UUID team() {
        return file.submitted().team() == null ? null : file.submitted().team().value();
    }

    public LocalDate submitted() {
        return file.submitted().on();
    }

    public Set<Skill> skills() {
        return file.submitted().skills();
    }

    public List<PracticeFile.Endorsement> endorsements() {
        return file.endorsements();
    }

    public List<SharingNode> sharings() {
        return file.sharings()
                .stream()
                .map(s -> new SharingNode(s.position(), s.by(), s.audience().value(), s.on(),
                        s.judge() == null ? null : s.judge().programme().value(),
                        s.judge() == null ? null : s.judge().version()))
                .toList();
    }

    /** A sharing in an answer. */
    public record SharingNode(long position, Authority by, String audience, LocalDate on, @Nullable String programme,
            @Nullable Integer version) {}
}
