package vn.socai.graphql.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.personal.Personal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.value.Authority;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;
import vn.socai.view.difficulty.DifficultyFile;

/** A difficulty in an answer. Its words are fetched apart; the access log knows it by its own id. */
public record DifficultyNode(DifficultyFile file, Cut cut) implements Personal {
    @Override
    public PersonId subject() {
        return new PersonId(difficulty());
    }

    @Override
    public UnitId place() {
        return file.raised().unit();
    }

    UnitKey key() {
        return new UnitKey(place(), cut);
    }

    public UUID difficulty() {
        return file.raised().difficulty().value();
    }

    public @Nullable UUID team() {
        return file.raised().team() == null ? null : file.raised().team().value();
    }

    public Authority raisedBy() {
        return file.raised().by();
    }

    public LocalDate raised() {
        return file.raised().on();
    }

    public Authority holder() {
        return file.holder();
    }

    public boolean answered() {
        return file.answered();
    }

    public @Nullable DifficultyOutcome outcome() {
        return file.outcome();
    }

    public long ageDays() {
        return file.age(cut.on());
    }

    public List<StepNode> way() {
        return file.way().stream().map(step -> new StepNode(step, this)).toList();
    }

    /** A step in an answer. */
    public record StepNode(DifficultyFile.Step step, DifficultyNode of) implements Personal {
        @Override
        public PersonId subject() {
            return of.subject();
        }

        @Override
        public UnitId place() {
            return of.place();
        }

        @Nullable
        SealedText sealed() {
            return step.text();
        }

        public long position() {
            return step.position();
        }

        public LocalDate on() {
            return step.on();
        }

        public Authority by() {
            return step.by();
        }

        public @Nullable Authority to() {
            return step.to();
        }

        public @Nullable String programme() {
            return step.judge() == null ? null : step.judge().programme().value();
        }

        public @Nullable Integer version() {
            return step.judge() == null ? null : step.judge().version();
        }
    }
}
