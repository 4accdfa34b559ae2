package vn.socai.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.JoinRejected;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.RequestEvent.LeaveProposed;
import vn.socai.event.RequestEvent.LeaveRequested;
import vn.socai.programme.TeamRules;
import vn.socai.programme.TeamRules.Chain;
import vn.socai.team.RequestCommand.ApproveJoin;
import vn.socai.team.RequestCommand.ApproveLeave;
import vn.socai.team.RequestCommand.IntroduceApplicant;
import vn.socai.team.RequestCommand.ProposeLeave;
import vn.socai.team.RequestCommand.RejectJoin;
import vn.socai.team.RequestCommand.RequestToJoin;
import vn.socai.team.RequestCommand.RequestToLeave;
import vn.socai.team.TeamCircle.Request;
import vn.socai.team.TeamRejection.AlreadyMember;
import vn.socai.team.TeamRejection.NoChain;
import vn.socai.team.TeamRejection.NoRequest;
import vn.socai.team.TeamRejection.NotYourTurn;
import vn.socai.team.TeamRejection.RequestPending;
import vn.socai.team.TeamRejection.TooEarly;

/** What a team decides on requests to join and to leave, step by step along the chain of its programme. */
record RequestDecisions(TeamDecisions team) {

    Decision decide(RequestCommand command) {
        TeamState s = team.standing(command.team(), command.on());
        return switch (command) {
            case RequestToJoin c -> ask(s, c);
            case IntroduceApplicant c -> {
                Chain chain = joining(s, c.on());
                request(s, c, true, chain, false);
                yield step(s, chain, new ApplicantIntroduced(c.team(), c.person(), c.by(), c.on()));
            }
            case ApproveJoin c -> {
                Request request = request(s, c, true, joining(s, c.on()), true);
                yield team.entered(s, c.person(), Objects.requireNonNull(request.profile()), request.holder(), c.on());
            }
            case RejectJoin c -> {
                Chain chain = joining(s, c.on());
                underWay(s, c, true);
                if (!chain.steps().contains(c.by())) {
                    throw new Rejected(new NotYourTurn(chain.steps().getLast(), chain.rule()));
                }
                yield step(s, chain, new JoinRejected(c.team(), c.person(), c.by(), c.on()));
            }
            case RequestToLeave c -> leave(s, c);
            case ProposeLeave c -> {
                Chain chain = leaving(s, c.on());
                request(s, c, false, chain, false);
                yield step(s, chain, new LeaveProposed(c.team(), c.person(), c.by(), c.on()));
            }
            case ApproveLeave c -> {
                request(s, c, false, leaving(s, c.on()), true);
                yield team.gone(s, c.person(), c.on());
            }
        };
    }

    private Decision ask(TeamState s, RequestToJoin c) {
        Chain chain = joining(s, c.on());
        turn(chain, 0, c);
        if (s.member(c.person(), c.on())) {
            throw new Rejected(new AlreadyMember());
        }
        nonePending(s, c);
        return step(s, chain, new JoinRequested(c.team(), c.person(), c.profile().ciphertext(), c.holder(), c.on()));
    }

    private Decision leave(TeamState s, RequestToLeave c) {
        Chain chain = leaving(s, c.on());
        turn(chain, 0, c);
        TeamDecisions.open(s, c.person(), c.on());
        nonePending(s, c);
        return step(s, chain, new LeaveRequested(c.team(), c.person(), c.on()));
    }

    /** The request under way, at the step that the command takes. */
    private static Request request(TeamState s, RequestCommand c, boolean joining, Chain chain, boolean last) {
        Request request = underWay(s, c, joining);
        boolean atLast = request.steps() == chain.steps().size() - 1;
        if (atLast != last) {
            throw new Rejected(new NotYourTurn(chain.steps().get(Math.min(request.steps(), chain.steps().size() - 1)),
                    chain.rule()));
        }
        turn(chain, request.steps(), c);
        return request;
    }

    private static Request underWay(TeamState s, RequestCommand c, boolean joining) {
        Request request = s.circle().requests().get(c.person());
        if (request == null || request.joining() != joining) {
            throw new Rejected(new NoRequest());
        }
        if (c.on().isBefore(request.last())) {
            throw new Rejected(new TooEarly(request.last()));
        }
        return request;
    }

    private static void turn(Chain chain, int step, RequestCommand c) {
        if (chain.steps().get(step) != c.by()) {
            throw new Rejected(new NotYourTurn(chain.steps().get(step), chain.rule()));
        }
    }

    private static void nonePending(TeamState s, RequestCommand c) {
        if (s.circle().requests().containsKey(c.person())) {
            throw new Rejected(new RequestPending());
        }
    }

    private Chain joining(TeamState s, LocalDate on) {
        return chain(TeamRules.joining(binding(s, on)));
    }

    private Chain leaving(TeamState s, LocalDate on) {
        return chain(TeamRules.leaving(binding(s, on)));
    }

    private List<ProgrammeAdopted> binding(TeamState s, LocalDate on) {
        return team.binding(s, on);
    }

    private static Chain chain(Optional<Chain> chain) {
        return chain.orElseThrow(() -> new Rejected(new NoChain()));
    }

    private static Decision step(TeamState s, Chain chain, Event event) {
        return new Decision(s.unit(), chain.judge(), List.of(event));
    }
}
