package vn.socai.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.event.Event;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.TeamEvent.TeamRenamed;
import vn.socai.programme.Judge;
import vn.socai.programme.Matter;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.team.TeamRejection.AlreadyMember;
import vn.socai.team.TeamRejection.HoldsOffice;
import vn.socai.team.TeamRejection.InFuture;
import vn.socai.team.TeamRejection.LevelMismatch;
import vn.socai.team.TeamRejection.NotMember;
import vn.socai.team.TeamRejection.SameName;
import vn.socai.team.TeamRejection.TeamExists;
import vn.socai.team.TeamRejection.TeamFull;
import vn.socai.team.TeamRejection.TeamNotActive;
import vn.socai.team.TeamRejection.TooEarly;
import vn.socai.team.TeamRejection.UnknownTeam;
import vn.socai.team.TeamState.Membership;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.PersonId;
import vn.socai.value.TeamLevel;
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
        };
    }

    private Decision establish(EstablishTeam c) {
        if (state != null) {
            throw new Rejected(new TeamExists(c.team()));
        }
        Texts.require(c.name(), MAX_NAME, "name");
        notInFuture(c.on());
        UnitLevel needed = c.level() == TeamLevel.VILLAGE ? UnitLevel.VILLAGE : UnitLevel.COMMUNE;
        if (UnitsInForce.level(units, c.unit(), c.on(), "unit") != needed) {
            throw new Rejected(new LevelMismatch());
        }
        return Decision.of(c.unit(),
                new TeamEstablished(c.team(), c.unit(), c.level(), c.name(), c.on(), c.decision()));
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
        Membership stay = s.members().get(c.person());
        if (stay != null && (stay.left() == null || c.on().isBefore(stay.left()))) {
            throw new Rejected(new AlreadyMember());
        }
        Optional<Verdict> verdict = judge(s, c.on(), s.peak(c.on()) + 1);
        verdict.filter(v -> v.grade() == Grade.BREACH && v.side() == Side.ABOVE).ifPresent(v -> {
            throw new Rejected(new TeamFull(java.util.Objects.requireNonNull(v.bound()), v.rule()));
        });
        return judged(s, verdict, new MemberJoined(c.team(), c.person(), c.profile().ciphertext(), c.on()));
    }

    /** Falling below a minimum is a fact and no fault of who records it: it is judged, and never refused. */
    private Decision leave(TeamState s, LeaveTeam c) {
        Membership stay = open(s, c.person(), c.on());
        if (c.on().isBefore(stay.joined())) {
            throw new Rejected(new TooEarly(stay.joined()));
        }
        int left = s.size(c.on()) - 1;
        Optional<Verdict> verdict = judge(s, c.on(), left);
        List<Event> events = new ArrayList<>(List.of(new MemberLeft(c.team(), c.person(), c.on())));
        verdict.filter(v -> v.side() == Side.BELOW)
                .flatMap(v -> v.told(s.unit(), c.team(), left,
                        "Tổ còn " + left + " thành viên, ít hơn mức " + v.bound(),
                        "The team is left with " + left + " members, fewer than " + v.bound()))
                .ifPresent(events::add);
        return new Decision(s.unit(), verdict.map(Verdict::judge).orElse(null), events);
    }

    private Decision lead(TeamState s, AppointLeader c) {
        office(s, c.person(), s.leader(), c.on());
        return Decision.of(s.unit(), new LeaderAppointed(c.team(), c.person(), c.on()));
    }

    private Decision assist(TeamState s, AppointDeputy c) {
        office(s, c.person(), s.deputy(), c.on());
        return Decision.of(s.unit(), new DeputyAppointed(c.team(), c.person(), c.on()));
    }

    private static void office(TeamState s, PersonId person, @Nullable PersonId holder, LocalDate on) {
        if (open(s, person, on).joined().isAfter(on)) {
            throw new Rejected(new NotMember(on, "person"));
        }
        if (person.equals(holder)) {
            throw new Rejected(new HoldsOffice());
        }
    }

    private static Membership open(TeamState s, PersonId person, LocalDate on) {
        Membership stay = s.members().get(person);
        if (stay == null || stay.left() != null) {
            throw new Rejected(new NotMember(on, "person"));
        }
        return stay;
    }

    private TeamState standing(TeamCommand command, LocalDate on) {
        if (state == null) {
            throw new Rejected(new UnknownTeam(command.team()));
        }
        notInFuture(on);
        if (!state.active(on)) {
            throw new Rejected(new TeamNotActive(command.team(), on, "on"));
        }
        return state;
    }

    private void notInFuture(LocalDate on) {
        if (on.isAfter(today)) {
            throw new Rejected(new InFuture(on, today));
        }
    }

    private Optional<Verdict> judge(TeamState s, LocalDate on, int members) {
        return Judge.judge(programmes.binding(s.unit(), on), new Matter.Members(s.level(), members));
    }

    private static Decision judged(TeamState s, Optional<Verdict> verdict, Event event) {
        return new Decision(s.unit(), verdict.map(Verdict::judge).orElse(null), List.of(event));
    }
}
