package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.team.TeamNode;
import vn.socai.programme.Judge;
import vn.socai.programme.Matter;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.Office;
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
        List<ProgrammeAdopted> binding = Bindings.of(shelf, card.unit(), on, team.cut().at());
        List<MemberCard> members = roster.members(List.of(card.id()), on, team.cut().at())
                .getOrDefault(card.id(), List.of());
        List<ProgrammeAdopted> then = Bindings.of(shelf, card.unit(), card.from(), team.cut().at());
        return Stream.of(Judge.judge(binding, new Matter.Members(card.level(), members.size())).stream(),
                Judge.all(binding, staff(card, members)).stream(),
                Judge.judge(then, new TeamMatter.Founded(card.level(), card.from())).stream())
                .flatMap(Function.identity())
                .filter(v -> v.grade() != Grade.FINE)
                .sorted(Comparator.comparing(Verdict::grade).reversed())
                .map(Finding::of)
                .toList();
    }

    private static TeamMatter.Staff staff(TeamCard card, List<MemberCard> members) {
        Map<Office, PersonId> seats = members.stream()
                .filter(m -> m.office() != Office.MEMBER)
                .collect(Collectors.toMap(MemberCard::office, MemberCard::person, (one, other) -> one));
        return new TeamMatter.Staff(card.level(), members.stream().map(m -> card.annex().holder(m.person())).toList(),
                holder(card, seats.get(Office.LEADER)), holder(card, seats.get(Office.DEPUTY)));
    }

    private static @Nullable Holder holder(TeamCard card, @Nullable PersonId person) {
        return Optional.ofNullable(person).map(card.annex()::holder).orElse(null);
    }
}
