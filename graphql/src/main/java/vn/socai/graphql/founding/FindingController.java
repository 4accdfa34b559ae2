package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.team.TeamNode;
import vn.socai.programme.Judge;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/** Tells which rules a team does not meet, as facts of a day: computed by the one interpreter and never stored. */
@Controller
public class FindingController {
    private final Roster roster;
    private final Shelf shelf;

    public FindingController(Roster roster, Shelf shelf) {
        this.roster = roster;
        this.shelf = shelf;
    }

    /** A rule that a team does not meet. */
    public record Finding(String rule, Grade grade, Side side, @Nullable Integer bound, String programme, int version) {
        static Finding of(Verdict v) {
            return new Finding(v.rule(), v.grade(), v.side(), v.bound(), v.judge().programme().value(), v.judge()
                    .version());
        }
    }

    @SchemaMapping(typeName = "Team", field = "findings")
    public List<Finding> findings(TeamNode team, @Argument @Nullable LocalDate validAt) {
        TeamCard card = team.card();
        LocalDate on = validAt == null ? team.cut().on() : validAt;
        if (!card.active(on)) {
            return List.of();
        }
        long at = team.cut().at();
        Stream<Verdict> standing = roster.crew(card.id(), on, at)
                .stream()
                .flatMap(crew -> TeamFindings.of(Bindings.of(shelf, card.unit(), on, at), crew).all());
        Stream<Verdict> founding = Judge.judge(Bindings.of(shelf, card.unit(), card.from(), at),
                new TeamMatter.Founded(card.level(), card.from())).stream();
        return Stream.concat(standing, founding)
                .filter(v -> v.grade() != Grade.FINE)
                .sorted(Comparator.comparing(Verdict::grade).reversed())
                .map(Finding::of)
                .toList();
    }
}
