package vn.socai.team;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedProfile;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.Holder;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What can be asked of a team. Every {@code on} is a day in Asia/Ho_Chi_Minh and not in the future. */
@DecidedBy(Team.class)
public sealed interface TeamCommand extends Command {
    /** The team. */
    TeamId team();

    @Override
    default StreamName stream() {
        return StreamName.team(team());
    }

    @Override
    default Concern concern() {
        return new Concern.OfTeam(team());
    }

    /**
     * Founds a team by a decision.
     *
     * @param unit a village for a village team, a commune for a commune or school team; in force on {@code on}
     * @param name 1 to 200 characters, NFC
     * @param by whose decision it is, as an office of the programme; absent where it was not recorded
     */
    @CommandName("team.establish")
    record EstablishTeam(CommandId id, TeamId team, UnitId unit, TeamLevel level, String name, LocalDate on,
            LegalBasis decision, @Nullable Authority by) implements TeamCommand {
        /** A founding of which is not said as which office its decision was signed. */
        public EstablishTeam(CommandId id, TeamId team, UnitId unit, TeamLevel level, String name, LocalDate on,
                LegalBasis decision) {
            this(id, team, unit, level, name, on, decision, null);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }

        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Gives a team another name. */
    @CommandName("team.rename")
    record RenameTeam(CommandId id, TeamId team, String name, LocalDate on, LegalBasis decision)
            implements TeamCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Ends a team: {@code on} is the first day without it. */
    @CommandName("team.dissolve")
    record DissolveTeam(CommandId id, TeamId team, LocalDate on, LegalBasis decision) implements TeamCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /**
     * Gives the team other people by a decision (kiện toàn): whoever comes or goes on that day does so by it, without a chain.
     */
    @CommandName("team.reorganise")
    record ReorganiseTeam(CommandId id, TeamId team, LocalDate on, LegalBasis decision) implements TeamCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Lets a team go into another that stands: {@code on} is the first day without it. */
    @CommandName("team.merge")
    record MergeTeams(CommandId id, TeamId team, TeamId into, LocalDate on, LegalBasis decision)
            implements TeamCommand {
        @Override
        public Concern concern() {
            return new Concern.Both(new Concern.OfTeam(team), new Concern.OfTeam(into));
        }

        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /**
     * Lets a team go to another village or commune of its level: {@code on} is the first day there. Members stay as they are.
     *
     * @param unit in force on {@code on}
     */
    @CommandName("team.transfer")
    record TransferTeam(CommandId id, TeamId team, UnitId unit, LocalDate on, LegalBasis decision)
            implements TeamCommand {
        @Override
        public Concern concern() {
            return new Concern.Both(new Concern.OfTeam(team), new Concern.OfUnit(unit));
        }

        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Forms the group of collaborators of a full team, where its programme knows one (VH9). */
    @CommandName("team.form-collaborators")
    record FormCollaboratorGroup(CommandId id, TeamId team, LocalDate on) implements TeamCommand {}

    /** Takes a person into the group of collaborators. */
    @CommandName("team.add-collaborator")
    record AddCollaborator(CommandId id, TeamId team, PersonId person, SealedProfile profile, LocalDate on)
            implements TeamCommand {}

    /**
     * Takes a person in directly: by the founding decision or a later one of that day, or where the programme has no chain (VH10). The
     * profile was sealed by the keyring before.
     *
     * @param holder what is recorded for the rules on composition
     */
    @CommandName("team.join")
    record JoinTeam(CommandId id, TeamId team, PersonId person, SealedProfile profile, LocalDate on, Holder holder)
            implements TeamCommand {
        /** A member of whom nothing is recorded for the rules on composition. */
        public JoinTeam(CommandId id, TeamId team, PersonId person, SealedProfile profile, LocalDate on) {
            this(id, team, person, profile, on, Holder.UNKNOWN);
        }
    }

    /** Records posts and qualities of a member, in place of what was. */
    @CommandName("team.attest-member")
    record AttestMember(CommandId id, TeamId team, PersonId person, Holder holder, LocalDate on)
            implements TeamCommand {}

    /** Lets a member go: {@code on} is the first day outside. Directly, as {@link JoinTeam} says. */
    @CommandName("team.leave")
    record LeaveTeam(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}

    /** Makes a member leader (Tổ trưởng), in place of whoever was. */
    @CommandName("team.appoint-leader")
    record AppointLeader(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}

    /** Makes a member deputy (Tổ phó), in place of whoever was. */
    @CommandName("team.appoint-deputy")
    record AppointDeputy(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}
}
