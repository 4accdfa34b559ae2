package vn.socai.founding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.FoundingEvent.TeamEntered;
import vn.socai.event.FoundingEvent.TeamStruck;
import vn.socai.founding.FoundingRejection.CommuneFull;
import vn.socai.founding.RegisterCommand.EnterTeam;
import vn.socai.founding.RegisterCommand.StrikeTeam;
import vn.socai.ledger.StreamName;
import vn.socai.team.Teams;
import vn.socai.value.TeamId;

/**
 * A commune's register of teams: two foundings at once meet on this one stream, so that "exactly one" holds.
 *
 * <p>A place counts while its team stands. One whose team never came to be counts for its own day only: the founding follows the entry
 * at once, and a place must not stay taken by what a crash left behind.
 */
final class Register {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Map<TeamId, TeamEntered> entries = new HashMap<>();

    Register() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Teams teams) {
        switch (command) {
            case EnterTeam c -> {
                long others = entries.values()
                        .stream()
                        .filter(e -> e.level() == c.level() && !e.team().equals(c.team()) && counts(e, c, today, teams))
                        .count();
                if (others >= c.max()) {
                    throw new Rejected(new CommuneFull(c.max(), c.rule()));
                }
                new Decision(c.commune(), c.judge(), List.of(new TeamEntered(c.commune(), c.team(), c.level(), c.on(),
                        today))).apply();
            }
            case StrikeTeam c -> Decision.of(c.commune(), new TeamStruck(c.commune(), c.team())).apply();
        }
    }

    private static boolean counts(TeamEntered entry, EnterTeam asked, LocalDate today, Teams teams) {
        // A team that never came to stand here, founded or moved, has its place for the day of the entry.
        return teams.find(entry.team())
                .filter(team -> team.homes().hold(entry.unit()))
                .map(team -> stays(team.dissolved(), asked.on()) && stays(team.homes().left(entry.unit()), asked
                        .on()))
                .orElseGet(() -> entry.entered().equals(today));
    }

    private static boolean stays(@Nullable LocalDate end, LocalDate on) {
        return end == null || on.isBefore(end);
    }

    @EventSourcingHandler
    void on(TeamEntered event) {
        stream = StreamName.register(event.unit()).value();
        entries.put(event.team(), event);
    }

    @EventSourcingHandler
    void on(TeamStruck event) {
        stream = StreamName.register(event.unit()).value();
        entries.remove(event.team());
    }
}
