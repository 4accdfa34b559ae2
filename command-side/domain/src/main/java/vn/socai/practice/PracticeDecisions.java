package vn.socai.practice;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.PracticeEvent.PracticeEndorsed;
import vn.socai.event.PracticeEvent.PracticeShared;
import vn.socai.event.PracticeEvent.PracticeSubmitted;
import vn.socai.practice.PracticeCommand.EndorsePractice;
import vn.socai.practice.PracticeCommand.SharePractice;
import vn.socai.practice.PracticeCommand.SubmitPractice;
import vn.socai.practice.PracticeRejection.EndorsedAlready;
import vn.socai.practice.PracticeRejection.PracticeExists;
import vn.socai.practice.PracticeRejection.SharedAlready;
import vn.socai.practice.PracticeRejection.UnknownPractice;
import vn.socai.practice.PracticeRejection.WrongDay;
import vn.socai.programme.HonourJudge;
import vn.socai.programme.HonourJudge.Part;
import vn.socai.programme.Programmes;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.ProgrammeVersion;

/** What a practice decides: pure, on its state and what the ports say. */
record PracticeDecisions(@Nullable PracticeState state, LocalDate today, Units units, Programmes programmes) {
    Decision decide(PracticeCommand command) {
        return switch (command) {
            case SubmitPractice c -> submit(c);
            case EndorsePractice c -> endorse(known(c), c);
            case SharePractice c -> share(known(c), c);
        };
    }

    private Decision submit(SubmitPractice c) {
        if (state != null) {
            throw new Rejected(new PracticeExists(c.practice()));
        }
        day(Programmes.FIRST_DAY, c.on());
        UnitsInForce.level(units, c.unit(), c.on(), "unit");
        return Decision.of(c.unit(), new PracticeSubmitted(c.practice(), c.unit(), c.team(), c.skills(),
                c.title().text(), c.words().text(), c.on()));
    }

    private Decision endorse(PracticeState s, EndorsePractice c) {
        if (s.endorsed().contains(c.by())) {
            throw new Rejected(new EndorsedAlready(c.by()));
        }
        return Decision.of(s.submitted().unit(), new PracticeEndorsed(c.practice(), c.by(), c.on()));
    }

    /** Anybody may share; where a programme makes it that office's part, the programme is named as judge. */
    private Decision share(PracticeState s, SharePractice c) {
        if (s.audiences().contains(c.audience())) {
            throw new Rejected(new SharedAlready());
        }
        UnitsInForce.level(units, c.audience(), c.on(), "audience");
        @Nullable
        ProgrammeVersion judge = HonourJudge.sharing(programmes.binding(s.submitted().unit(), c.on()), c.by())
                .map(Part::judge)
                .orElse(null);
        return new Decision(s.submitted().unit(), judge,
                List.of(new PracticeShared(c.practice(), c.by(), c.audience(), c.on())));
    }

    private PracticeState known(PracticeCommand c) {
        if (state == null) {
            throw new Rejected(new UnknownPractice());
        }
        day(state.last(), c.on());
        return state;
    }

    private void day(LocalDate from, LocalDate on) {
        if (on.isBefore(from) || on.isAfter(today)) {
            throw new Rejected(new WrongDay(from, today));
        }
    }
}
