package vn.socai.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.commendation.CommendationCommand.DecideCommendation;
import vn.socai.commendation.CommendationCommand.DeclineCommendation;
import vn.socai.commendation.CommendationCommand.ProposeCommendation;
import vn.socai.commendation.CommendationCommand.RevokeCommendation;
import vn.socai.commendation.CommendationRejection.CommendationExists;
import vn.socai.commendation.CommendationRejection.EvidenceFaulty;
import vn.socai.commendation.CommendationRejection.NameMisplaced;
import vn.socai.commendation.CommendationRejection.NoOccasion;
import vn.socai.commendation.CommendationRejection.NotTheirs;
import vn.socai.commendation.CommendationRejection.UnknownCommendation;
import vn.socai.commendation.CommendationRejection.WrongDay;
import vn.socai.commendation.CommendationRejection.WrongStage;
import vn.socai.commendation.CommendationState.Stage;
import vn.socai.event.CommendationEvent.Proposal;
import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationDeclined;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;
import vn.socai.programme.HonourJudge;
import vn.socai.programme.HonourJudge.Part;
import vn.socai.programme.HonourJudge.Step;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.HonoureeKind;
import vn.socai.value.ProgrammeVersion;

/** What a commendation decides: pure, on its state and what the ports say. */
record CommendationDecisions(@Nullable CommendationState state, LocalDate today, Units units, Programmes programmes) {
    Decision decide(CommendationCommand command) {
        return switch (command) {
            case ProposeCommendation c -> propose(c);
            case DeclineCommendation c -> decline(at(c, Stage.PROPOSED), c);
            case DecideCommendation c -> honour(at(c, Stage.PROPOSED), c);
            case RevokeCommendation c -> revoke(at(c, Stage.DECIDED), c);
        };
    }

    private Decision propose(ProposeCommendation c) {
        if (state != null) {
            throw new Rejected(new CommendationExists(c.commendation()));
        }
        day(Programmes.FIRST_DAY, c.on());
        UnitsInForce.level(units, c.unit(), c.on(), "unit");
        HonoureeKind kind = c.honouree().kind();
        boolean named = kind == HonoureeKind.RESIDENT || kind == HonoureeKind.ENTERPRISE;
        if (named != (c.name() != null)) {
            throw new Rejected(new NameMisplaced());
        }
        evidence(c.evidence());
        Optional<Part> part = HonourJudge.proposal(programmes.binding(c.unit(), c.on()), c.by(), kind);
        return decided(c, part.map(Part::judge), new CommendationProposed(c.commendation(), c.unit(), c.by(),
                c.honouree(), c.name() == null ? null : c.name().text(), c.reason().text(), c.evidence(),
                c.evaluation(), c.on()));
    }

    private static void evidence(List<Long> positions) {
        long before = 0;
        for (long position : positions) {
            if (position <= before || positions.size() > CommendationCommand.MOST_EVIDENCE) {
                throw new Rejected(new EvidenceFaulty(CommendationCommand.MOST_EVIDENCE));
            }
            before = position;
        }
    }

    private Decision decline(CommendationState s, DeclineCommendation c) {
        return new Decision(s.proposed().unit(), null,
                List.of(new CommendationDeclined(c.commendation(), c.by(), c.reason().text(), c.on())));
    }

    private Decision honour(CommendationState s, DecideCommendation c) {
        Optional<Step> honours = Optional.empty();
        if (c.occasion() != null) {
            Step step = HonourJudge.honours(programmes.binding(s.proposed().unit(), c.on()), c.occasion(),
                    s.proposed().honouree().kind()).orElseThrow(() -> new Rejected(new NoOccasion()));
            if (step.to() != c.by()) {
                throw new Rejected(new NotTheirs(step.to(), step.rule()));
            }
            honours = Optional.of(step);
        }
        return new Decision(s.proposed().unit(), honours.map(Step::judge).orElse(null), List.of(
                new CommendationDecided(c.commendation(), c.by(), c.form(), c.occasion(), c.decision(), c.on())));
    }

    private Decision revoke(CommendationState s, RevokeCommendation c) {
        return new Decision(s.proposed().unit(), null, List.of(
                new CommendationRevoked(c.commendation(), c.by(), c.ground(), c.decision(), c.on())));
    }

    private CommendationState at(CommendationCommand c, Stage stage) {
        if (state == null) {
            throw new Rejected(new UnknownCommendation());
        }
        if (state.stage() != stage) {
            throw new Rejected(switch (state.stage()) {
                case PROPOSED -> new WrongStage("chưa được quyết định", "is not decided yet");
                case DECLINED -> new WrongStage("đã bị từ chối", "was declined");
                case DECIDED -> new WrongStage("đã được quyết định", "was decided already");
                case REVOKED -> new WrongStage("đã bị thu hồi", "was revoked");
            });
        }
        day(state.last(), c.on());
        return state;
    }

    private void day(LocalDate from, LocalDate on) {
        if (on.isBefore(from) || on.isAfter(today)) {
            throw new Rejected(new WrongDay(from, today));
        }
    }

    private static Decision decided(ProposeCommendation c, Optional<ProgrammeVersion> judge, Proposal event) {
        return new Decision(c.unit(), judge.orElse(null), List.of(event));
    }
}
