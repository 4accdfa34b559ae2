package vn.socai.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.difficulty.DifficultyCommand.AnswerDifficulty;
import vn.socai.difficulty.DifficultyCommand.CloseDifficulty;
import vn.socai.difficulty.DifficultyCommand.EscalateDifficulty;
import vn.socai.difficulty.DifficultyCommand.RaiseDifficulty;
import vn.socai.difficulty.DifficultyRejection.DifficultyEnded;
import vn.socai.difficulty.DifficultyRejection.DifficultyExists;
import vn.socai.difficulty.DifficultyRejection.NotAnswered;
import vn.socai.difficulty.DifficultyRejection.NotHolder;
import vn.socai.difficulty.DifficultyRejection.NotRaiser;
import vn.socai.difficulty.DifficultyRejection.OffRoute;
import vn.socai.difficulty.DifficultyRejection.UnknownDifficulty;
import vn.socai.difficulty.DifficultyRejection.WrongDay;
import vn.socai.event.DifficultyEvent;
import vn.socai.event.DifficultyEvent.DifficultyAnswered;
import vn.socai.event.DifficultyEvent.DifficultyClosed;
import vn.socai.event.DifficultyEvent.DifficultyEscalated;
import vn.socai.event.DifficultyEvent.DifficultyRaised;
import vn.socai.programme.HonourJudge;
import vn.socai.programme.HonourJudge.Step;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.Authority;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** What a difficulty decides: pure, on its state and what the ports say. */
record DifficultyDecisions(@Nullable DifficultyState state, LocalDate today, Units units, Programmes programmes) {
    Decision decide(DifficultyCommand command) {
        return switch (command) {
            case RaiseDifficulty c -> raise(c);
            case EscalateDifficulty c -> escalate(open(c), c);
            case AnswerDifficulty c -> answer(open(c), c);
            case CloseDifficulty c -> close(open(c), c);
        };
    }

    private Decision raise(RaiseDifficulty c) {
        if (state != null) {
            throw new Rejected(new DifficultyExists(c.difficulty()));
        }
        day(Programmes.FIRST_DAY, c.on());
        Optional<Step> step = onRoute(c.unit(), c.on(), null, c.to());
        return decided(c.unit(), step, new DifficultyRaised(c.difficulty(), c.unit(), c.team(), c.by(), c.to(),
                c.words().text(), c.on()));
    }

    private Decision escalate(DifficultyState s, EscalateDifficulty c) {
        held(s, c.by());
        Optional<Step> step = onRoute(s.raised().unit(), s.raised().on(), s.holder(), c.to());
        return decided(s.raised().unit(), step,
                new DifficultyEscalated(c.difficulty(), s.holder(), c.to(), c.on()));
    }

    private Decision answer(DifficultyState s, AnswerDifficulty c) {
        held(s, c.by());
        return Decision.of(s.raised().unit(), new DifficultyAnswered(c.difficulty(), c.by(), c.words().text(), c.on()));
    }

    private Decision close(DifficultyState s, CloseDifficulty c) {
        if (c.outcome() == DifficultyOutcome.WITHDRAWN) {
            if (c.by() != s.raised().by()) {
                throw new Rejected(new NotRaiser(s.raised().by()));
            }
        } else {
            held(s, c.by());
            if (!s.answered()) {
                throw new Rejected(new NotAnswered());
            }
        }
        return Decision.of(s.raised().unit(), new DifficultyClosed(c.difficulty(), c.by(), c.outcome(), c.on()));
    }

    private DifficultyState open(DifficultyCommand c) {
        if (state == null) {
            throw new Rejected(new UnknownDifficulty());
        }
        if (state.closed()) {
            throw new Rejected(new DifficultyEnded());
        }
        day(state.last(), c.on());
        return state;
    }

    private void day(LocalDate from, LocalDate on) {
        if (on.isBefore(from) || on.isAfter(today)) {
            throw new Rejected(new WrongDay(from, today));
        }
    }

    private static void held(DifficultyState s, Authority by) {
        if (by != s.holder()) {
            throw new Rejected(new NotHolder(s.holder()));
        }
    }

    /** The step of a programme's route that is taken; absent where no programme has a say. */
    private Optional<Step> onRoute(UnitId unit, LocalDate on, @Nullable Authority from, Authority to) {
        UnitLevel level = UnitsInForce.level(units, unit, on, "unit");
        Optional<Step> next = HonourJudge.next(programmes.binding(unit, on), level, from);
        next.filter(step -> step.to() != to).ifPresent(step -> {
            throw new Rejected(new OffRoute(step.to(), step.rule()));
        });
        return next;
    }

    private static Decision decided(UnitId unit, Optional<Step> step, DifficultyEvent event) {
        return new Decision(unit, step.map(Step::judge).orElse(null), List.of(event));
    }
}
