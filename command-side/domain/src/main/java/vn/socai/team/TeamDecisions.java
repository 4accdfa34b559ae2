package vn.socai.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.event.Event;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.event.TeamEvent.FounderRecorded;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamMerged;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.event.TeamEvent.TeamReorganised;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.programme.Judge;
import vn.socai.programme.Matter;
import vn.socai.programme.Programmes;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.TeamRules;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.team.TeamCommand.AddCollaborator;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.AttestMember;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.FormCollaboratorGroup;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamCommand.MergeTeams;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.team.TeamCommand.ReorganiseTeam;
import vn.socai.team.TeamCommand.TransferTeam;
import vn.socai.team.TeamRejection.AlreadyMember;
import vn.socai.team.TeamRejection.ChainRequired;
import vn.socai.team.TeamRejection.HoldsOffice;
import vn.socai.team.TeamRejection.InFuture;
import vn.socai.team.TeamRejection.LevelMismatch;
import vn.socai.team.TeamRejection.MergedIntoItself;
import vn.socai.team.TeamRejection.NotMember;
import vn.socai.team.TeamRejection.SameName;
import vn.socai.team.TeamRejection.SameUnit;
import vn.socai.team.TeamRejection.TeamExists;
import vn.socai.team.TeamRejection.TeamFull;
import vn.socai.team.TeamRejection.TeamNotActive;
import vn.socai.team.TeamRejection.TooEarly;
import vn.socai.team.TeamRejection.UnknownTeam;
import vn.socai.team.TeamRejection.WrongFounder;
import vn.socai.team.TeamRejection.WrongPost;
import vn.socai.team.TeamState.Membership;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Seat;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** What a team decides: pure, on its state and what the ports say. */
record TeamDecisions(@Nullable TeamState state, LocalDate today, Units units, Programmes programmes) {
    private static final int MAX_NAME = 200;

    Decision decide(TeamCommand command) {
        return switch (command) {
            case EstablishTeam c -> establish(c);
            case RenameTeam c -> rename(standing(c, c.on()), c);
            case DissolveTeam c -> dissolve(standing(c, c.on()), c);
            case JoinTeam c -> join(standing(c, c.on()), c);
            case LeaveTeam c -> leave(standing(c, c.on()), c);
            case AppointLeader c -> lead(standing(c, c.on()), c);
            case AppointDeputy c -> assist(standing(c, c.on()), c);
            case AttestMember c -> attest(standing(c, c.on()), c);
            case ReorganiseTeam c -> Decision.of(standing(c, c.on()).unit(),
                    new TeamReorganised(c.team(), c.on(), c.decision()));
            case MergeTeams c -> merge(standing(c, c.on()), c);
            case TransferTeam c -> transfer(standing(c, c.on()), c);
            case FormCollaboratorGroup c -> new Collaborators(this).form(standing(c, c.on()), c);
            case AddCollaborator c -> new Collaborators(this).add(standing(c, c.on()), c);
        };
    }

    private Decision establish(EstablishTeam c) {
        if (state != null) {
            throw new Rejected(new TeamExists(c.team()));
        }
        Texts.require(c.name(), MAX_NAME, "name");
        notInFuture(c.on());
        fits(c.level(), c.unit(), c.on());
        List<ProgrammeAdopted> binding = programmes.binding(c.unit(), c.on());
        List<Event> events = new ArrayList<>(List.of(
                new TeamEstablished(c.team(), c.unit(), c.level(), c.name(), c.on(), c.decision())));
        Optional<Verdict> founder = Optional.empty();
        if (c.by() != null) {
            founder = founder(c, binding);
            events.add(new FounderRecorded(c.team(), c.by()));
        }
        Optional<Verdict> deadline = Judge.judge(binding, new TeamMatter.Founded(c.level(), c.on()));
        deadline.flatMap(new TeamSayings(c.unit(), c.team())::foundedLate).ifPresent(events::add);
        return new Decision(c.unit(), founder.or(() -> deadline).map(Verdict::judge).orElse(null), events);
    }

    private static Optional<Verdict> founder(EstablishTeam c, List<ProgrammeAdopted> binding) {
        Optional<Verdict> verdict = Judge.judge(binding, new TeamMatter.FoundedBy(c.level(),
                Objects.requireNonNull(c.by())));
        verdict.filter(v -> v.grade() == Grade.BREACH).ifPresent(v -> {
            throw new Rejected(new WrongFounder(v.rule(), TeamRules.founders(binding, c.level()).orElseThrow().what()));
        });
        return verdict;
    }

    private Decision merge(TeamState s, MergeTeams c) {
        if (c.team().equals(c.into())) {
            throw new Rejected(new MergedIntoItself());
        }
        if (!c.on().isAfter(s.established())) {
            throw new Rejected(new TooEarly(s.established().plusDays(1)));
        }
        return Decision.of(s.unit(), new TeamMerged(c.team(), c.into(), c.on(), c.decision()));
    }

    private Decision transfer(TeamState s, TransferTeam c) {
        if (c.unit().equals(s.unit())) {
            throw new Rejected(new SameUnit());
        }
        LocalDate since = s.homes().all().getLast().from();
        if (!c.on().isAfter(since)) {
            throw new Rejected(new TooEarly(since.plusDays(1)));
        }
        fits(s.level(), c.unit(), c.on());
        return Decision.of(c.unit(), new TeamTransferred(c.team(), s.unit(), c.unit(), c.on(), c.decision()));
    }

    /** A village's team stands in a village, any other in a commune. */
    private void fits(TeamLevel level, UnitId unit, LocalDate on) {
        UnitLevel needed = level == TeamLevel.VILLAGE ? UnitLevel.VILLAGE : UnitLevel.COMMUNE;
        if (UnitsInForce.level(units, unit, on, "unit") != needed) {
            throw new Rejected(new LevelMismatch());
        }
    }

    private Decision rename(TeamState s, RenameTeam c) {
        if (Texts.require(c.name(), MAX_NAME, "name").equals(s.name())) {
            throw new Rejected(new SameName());
        }
        return Decision.of(s.unit(), new TeamRenamed(c.team(), c.name(), c.on(), c.decision()));
    }

    private Decision dissolve(TeamState s, DissolveTeam c) {
        if (!c.on().isAfter(s.established())) {
            throw new Rejected(new TooEarly(s.established().plusDays(1)));
        }
        return Decision.of(s.unit(), new TeamDissolved(c.team(), c.on(), c.decision()));
    }

    private Decision join(TeamState s, JoinTeam c) {
        chain(s, c.on(), TeamRules.joining(binding(s, c.on())));
        return entered(s, c.person(), c.profile().ciphertext(), c.holder(), c.on());
    }

    /** A person becomes a member, however that was decided. */
    Decision entered(TeamState s, PersonId person, Ciphertext profile, Holder holder, LocalDate on) {
        Membership stay = s.members().get(person);
        if (stay != null && (stay.left() == null || on.isBefore(stay.left()))) {
            throw new Rejected(new AlreadyMember());
        }
        Optional<Verdict> verdict = room(s, on);
        List<Event> events = new ArrayList<>(List.of(new MemberJoined(s.team(), person, profile, on)));
        if (!holder.equals(Holder.UNKNOWN)) {
            events.add(new MemberAttested(s.team(), person, holder, on));
            events.addAll(qualities(s, holder, on));
        }
        return new Decision(s.unit(), verdict.map(Verdict::judge).orElse(null), events);
    }

    /** Refuses where the team is full; tells where more people may go instead. */
    private Optional<Verdict> room(TeamState s, LocalDate on) {
        Optional<Verdict> verdict = judge(s, on, s.peak(on) + 1);
        verdict.filter(v -> v.grade() == Grade.BREACH && v.side() == Side.ABOVE).ifPresent(v -> {
            throw new Rejected(new TeamFull(Objects.requireNonNull(v.bound()), v.rule(),
                    TeamRules.overflow(binding(s, on)).map(TeamRules.Overflow::rule).orElse(null)));
        });
        return verdict;
    }

    private List<RuleUnmet> qualities(TeamState s, Holder holder, LocalDate on) {
        // Whoever attests something is told what else the document asks; of whom nothing is attested, nothing is known.
        return holder.qualities().isEmpty() ? List.of()
                : sayings(s).qualities(Judge.all(binding(s, on), new TeamMatter.Attested(s.level(), holder)));
    }

    private Decision attest(TeamState s, AttestMember c) {
        open(s, c.person(), c.on());
        List<Event> events = new ArrayList<>(List.of(new MemberAttested(c.team(), c.person(), c.holder(), c.on())));
        List<RuleUnmet> told = qualities(s, c.holder(), c.on());
        events.addAll(told);
        return new Decision(s.unit(), told.isEmpty() ? null : told.getFirst().judge(), events);
    }

    private Decision leave(TeamState s, LeaveTeam c) {
        chain(s, c.on(), TeamRules.leaving(binding(s, c.on())));
        return gone(s, c.person(), c.on());
    }

    /** Falling below a minimum is a fact and no fault of who records it: it is judged, and never refused. */
    Decision gone(TeamState s, PersonId person, LocalDate on) {
        Membership stay = open(s, person, on);
        if (on.isBefore(stay.joined())) {
            throw new Rejected(new TooEarly(stay.joined()));
        }
        int left = s.size(on) - 1;
        Optional<Verdict> verdict = judge(s, on, left);
        List<Event> events = new ArrayList<>(List.of(new MemberLeft(s.team(), person, on)));
        sayings(s).small(verdict, left).ifPresent(events::add);
        return new Decision(s.unit(), verdict.map(Verdict::judge).orElse(null), events);
    }

    /** Whom the founding decision or a later one of that day names needs no chain. */
    private static void chain(TeamState s, LocalDate on, Optional<TeamRules.Chain> chain) {
        chain.filter(c -> c.ifSkipped() == Grade.BREACH && !s.circle().decided().contains(on)).ifPresent(c -> {
            throw new Rejected(new ChainRequired(c.rule(), c.steps()));
        });
    }

    private Decision lead(TeamState s, AppointLeader c) {
        office(s, c.person(), s.leader(), c.on());
        return seated(s, c.person(), Seat.LEADER, c.on(), new LeaderAppointed(c.team(), c.person(), c.on()));
    }

    private Decision assist(TeamState s, AppointDeputy c) {
        office(s, c.person(), s.deputy(), c.on());
        return seated(s, c.person(), Seat.DEPUTY, c.on(), new DeputyAppointed(c.team(), c.person(), c.on()));
    }

    /** An office that is known to be another is refused where the document requires one; where none was recorded, none is judged. */
    private Decision seated(TeamState s, PersonId person, Seat seat, LocalDate on, Event appointed) {
        Holder holder = s.circle().holder(person);
        Optional<Verdict> verdict = holder.equals(Holder.UNKNOWN) ? Optional.empty()
                : Judge.judge(binding(s, on), new TeamMatter.Appointed(s.level(), seat, holder));
        verdict.filter(v -> v.grade() == Grade.BREACH && v.side() == Side.OTHER).ifPresent(v -> {
            throw new Rejected(new WrongPost(seat, v.rule()));
        });
        List<Event> events = new ArrayList<>(List.of(appointed));
        verdict.flatMap(v -> sayings(s).post(v, seat)).ifPresent(events::add);
        return new Decision(s.unit(), verdict.map(Verdict::judge).orElse(null), events);
    }

    private static void office(TeamState s, PersonId person, @Nullable PersonId holder, LocalDate on) {
        if (open(s, person, on).joined().isAfter(on)) {
            throw new Rejected(new NotMember(on, "person"));
        }
        if (person.equals(holder)) {
            throw new Rejected(new HoldsOffice());
        }
    }

    static Membership open(TeamState s, PersonId person, LocalDate on) {
        Membership stay = s.members().get(person);
        if (stay == null || stay.left() != null) {
            throw new Rejected(new NotMember(on, "person"));
        }
        return stay;
    }

    private TeamState standing(TeamCommand command, LocalDate on) {
        return standing(command.team(), on);
    }

    /** The team, which must stand on that day. */
    TeamState standing(TeamId team, LocalDate on) {
        if (state == null) {
            throw new Rejected(new UnknownTeam(team));
        }
        notInFuture(on);
        if (!state.active(on)) {
            throw new Rejected(new TeamNotActive(team, on, "on"));
        }
        return state;
    }

    private void notInFuture(LocalDate on) {
        if (on.isAfter(today)) {
            throw new Rejected(new InFuture(on, today));
        }
    }

    List<ProgrammeAdopted> binding(TeamState s, LocalDate on) {
        return programmes.binding(s.unit(on), on);
    }

    private Optional<Verdict> judge(TeamState s, LocalDate on, int members) {
        return Judge.judge(binding(s, on), new Matter.Members(s.level(), members));
    }

    private static TeamSayings sayings(TeamState s) {
        return new TeamSayings(s.unit(), s.team());
    }
}
