package vn.socai.graphql.team;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.reading.Cut;
import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.view.roster.TeamCard;

/** A team in an answer, with the cut at which all that hangs below it is read. */
public record TeamNode(TeamCard card, Cut cut) {
    public UUID id() {
        return card.id().value();
    }

    public String name() {
        return card.name();
    }

    public TeamLevel level() {
        return card.level();
    }

    public LocalDate from() {
        return card.from();
    }

    public @Nullable LocalDate until() {
        return card.until();
    }

    public LegalBasis decision() {
        return card.decision();
    }

    public @Nullable Authority founder() {
        return card.annex().founder();
    }

    public @Nullable UUID mergedInto() {
        TeamId into = card.annex().into();
        return into == null ? null : into.value();
    }

    public @Nullable LocalDate collaboratorsSince() {
        return card.annex().formed();
    }

    public int collaboratorCount() {
        return card.annex().collaborators().size();
    }

    public int memberCount() {
        return card.members();
    }

    public long projectedUpTo() {
        return cut.at();
    }
}
