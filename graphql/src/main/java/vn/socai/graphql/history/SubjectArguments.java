package vn.socai.graphql.history;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.chronicle.Subject;

/** Whose history is asked for: exactly one of the arguments {@code unit}, {@code team} and {@code person}. */
@Component
public class SubjectArguments {
    private final UnitLoaders units;

    public SubjectArguments(UnitLoaders units) {
        this.units = units;
    }

    /** The subject meant; a unit on the cut's day. */
    public Subject read(@Nullable String unit, @Nullable UUID team, @Nullable UUID person, Cut cut) {
        if (Stream.of(unit, team, person).filter(Objects::nonNull).count() != 1) {
            throw new Refusal(Problems.invalid("unit", "Nêu đúng một trong ba: unit, team hoặc person.",
                    "Give exactly one of unit, team and person."));
        }
        if (unit != null) {
            return new Subject.Below(units.known("unit", Input.unit("unit", unit), cut).card().id(), cut.on());
        }
        return team != null ? new Subject.OfTeam(new TeamId(team))
                : new Subject.OfPerson(new PersonId(Objects.requireNonNull(person)));
    }
}
