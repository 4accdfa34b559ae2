package vn.socai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.socai.command.Command;
import vn.socai.demo.Dice.Topic;
import vn.socai.demo.Staffing.Member;
import vn.socai.demo.Staffing.Team;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;

/** The founding of some teams with their members and offices: each team one commit, all profiles sealed at once. */
record TeamCall(Plan plan, Keyring keyring, List<Seat> seats) implements Call {
    /** So many that their commands, at most 13 for a team, make no more than one call. */
    static final int SEATS = 75;

    @Override
    public Manner manner() {
        return Manner.BULK;
    }

    @Override
    public Actor actor() {
        return Actors.OFFICER;
    }

    @Override
    public List<Command> commands() {
        List<Team> teams = seats.stream().map(plan.staffing()::team).toList();
        Map<PersonId, Profile> profiles = new LinkedHashMap<>();
        for (Team team : teams) {
            team.members().forEach(member -> profiles.put(member.person(), member.profile()));
        }
        Map<PersonId, SealedProfile> sealed = keyring.seal(profiles);
        List<Command> commands = new ArrayList<>();
        for (Team team : teams) {
            found(team, sealed, commands);
        }
        return commands;
    }

    private void found(Team team, Map<PersonId, SealedProfile> sealed, List<Command> commands) {
        Seat seat = team.seat();
        LocalDate on = team.founded();
        int number = 0;
        commands.add(new EstablishTeam(id(seat, on, number++), team.id(), seat.unit(), seat.level(), team.name(), on,
                team.decision()));
        for (Member member : team.members()) {
            commands.add(new JoinTeam(id(seat, on, number++), team.id(), member.person(),
                    Objects.requireNonNull(sealed.get(member.person())), on));
        }
        PersonId deputy = team.deputy();
        if (deputy != null) {
            commands.add(new AppointDeputy(id(seat, on, number++), team.id(), deputy, on));
        }
        commands.add(new AppointLeader(id(seat, on, number), team.id(), team.leader(), on));
    }

    /** Told without sealing anybody. */
    @Override
    public Optional<CommandId> last() {
        Team team = plan.staffing().team(seats.getLast());
        int number = 1 + team.members().size() + (team.deputy() == null ? 0 : 1);
        return Optional.of(id(team.seat(), team.founded(), number));
    }

    private CommandId id(Seat seat, LocalDate on, int number) {
        Instant morning = on.atTime(8, 0).toInstant(ZoneOffset.ofHours(7));
        return new CommandId(plan.dice()
                .id(Topic.TEAM_COMMAND, morning.plusMillis(seat.number()), seat.number(), number));
    }
}
