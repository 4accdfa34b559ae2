package vn.socai.graphql.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.personal.Personal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.Authority;
import vn.socai.value.CommendationForm;
import vn.socai.value.Honouree;
import vn.socai.value.HonoureeKind;
import vn.socai.value.LegalBasis;
import vn.socai.value.Occasion;
import vn.socai.value.PersonId;
import vn.socai.value.RevocationGround;
import vn.socai.value.UnitId;
import vn.socai.view.honour.CommendationFile;

/** A commendation in an answer. Its words are fetched apart; the access log knows it by its own id. */
public record CommendationNode(CommendationFile file, Cut cut) implements Personal {
    @Override
    public PersonId subject() {
        return new PersonId(commendation());
    }

    @Override
    public UnitId place() {
        return file.proposed().unit();
    }

    UnitKey key() {
        return new UnitKey(place(), cut);
    }

    public UUID commendation() {
        return file.proposed().commendation().value();
    }

    public CommendationFile.Stage stage() {
        return file.stage();
    }

    public HonoureeKind kind() {
        return file.proposed().honouree().kind();
    }

    public String honouree() {
        return switch (file.proposed().honouree()) {
            case Honouree.OfTeam h -> h.team().toString();
            case Honouree.OfMember h -> h.person().toString();
            case Honouree.OfUnit h -> h.unit().value();
            case Honouree.OfHead h -> h.unit().value();
            case Honouree.OfResident h -> h.unit().value();
            case Honouree.OfEnterprise h -> h.unit().value();
            case Honouree.OfPractice h -> h.practice().toString();
        };
    }

    public Authority proposedBy() {
        return file.proposed().by();
    }

    public LocalDate proposed() {
        return file.proposed().on();
    }

    public @Nullable String programme() {
        return file.judge() == null ? null : file.judge().programme().value();
    }

    public @Nullable Integer version() {
        return file.judge() == null ? null : file.judge().version();
    }

    public @Nullable UUID evaluation() {
        return file.proposed().evaluation() == null ? null : file.proposed().evaluation().value();
    }

    public List<Long> evidence() {
        return file.proposed().evidence();
    }

    public List<Long> positions() {
        return file.positions();
    }

    public @Nullable CommendationForm form() {
        return file.decided() == null ? null : file.decided().form();
    }

    public @Nullable Occasion occasion() {
        return file.decided() == null ? null : file.decided().occasion();
    }

    public @Nullable LegalBasis decision() {
        return file.decided() == null ? null : file.decided().decision();
    }

    public @Nullable Authority decidedBy() {
        return file.decided() == null ? null : file.decided().by();
    }

    public @Nullable LocalDate decided() {
        return file.decided() == null ? null : file.decided().on();
    }

    public @Nullable RevocationGround revokedFor() {
        return file.revoked() == null ? null : file.revoked().ground();
    }

    public @Nullable LegalBasis revocation() {
        return file.revoked() == null ? null : file.revoked().decision();
    }
}
