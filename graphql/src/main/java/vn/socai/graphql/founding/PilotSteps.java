package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.programme.Judge;
import vn.socai.programme.TeamMatter.Piloted;
import vn.socai.programme.TeamMatter.Piloted.Moment;
import vn.socai.programme.TeamRules.Trial;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.UnitId;
import vn.socai.view.founding.FoundingFile;
import vn.socai.view.founding.FoundingFile.Noted;

/** Puts the trial of a unit before the interpreter: its beginning, its end and its lessons, as far as the document names a day. */
record PilotSteps(ProgrammeAdopted programme, LocalDate on) {
    List<FoundingStep> of(Trial trial, UnitId unit, Optional<FoundingFile> file) {
        @Nullable
        Noted opened = file.map(FoundingFile::opened).orElse(null);
        List<FoundingStep> steps = new ArrayList<>();
        if (trial.from() != null) {
            steps.add(step(trial, Kind.PILOT_OPENED, Moment.OPENED, trial.from(), unit, opened));
        }
        if (opened != null && !opened.on().isAfter(on)) {
            steps.add(step(trial, Kind.PILOT_CLOSED, Moment.CLOSED, trial.lastDay(), unit, file.map(
                    FoundingFile::closed).orElse(null)));
        }
        if (trial.lessonsBy() != null) {
            steps.add(step(trial, Kind.LESSONS, Moment.LESSONS, trial.lessonsBy(), unit, file.map(
                    FoundingFile::lessons).orElse(null)));
        }
        return steps;
    }

    private FoundingStep step(Trial trial, Kind kind, Moment moment, LocalDate lastGoodDay, UnitId unit,
            @Nullable Noted noted) {
        @Nullable
        Noted done = noted == null || noted.on().isAfter(on) ? null : noted;
        State state = done != null ? state(moment, done.on()) : on.isAfter(lastGoodDay) ? State.MISSING : State.OPEN;
        return new FoundingStep(kind, state, unit, null, programme.programme(), trial.rule(), trial.ifMissed(), Set
                .of(),
                null, lastGoodDay, done == null ? null : done.on(), done == null ? List.of()
                        : List.of(done.position()));
    }

    private State state(Moment moment, LocalDate day) {
        Side side = Judge.judge(List.of(programme), new Piloted(moment, day)).map(v -> v.side()).orElse(Side.WITHIN);
        return side == Side.LATE ? State.LATE : side == Side.BELOW ? State.EARLY : State.IN_TIME;
    }
}
