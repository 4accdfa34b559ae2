package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.Route;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.programme.Judge;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.TeamRules.Due;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.FilingKind;
import vn.socai.value.UnitId;
import vn.socai.view.founding.FoundingFile;
import vn.socai.view.founding.FoundingFile.Filed;

/** Puts what a unit handed in before the interpreter. Several papers of one rule are done when the last has come. */
record FilingSteps(ProgrammeAdopted programme, LocalDate on) {
    private record Came(LocalDate on, long position, boolean late) {}

    FoundingStep of(Due due, UnitId unit, Optional<FoundingFile> file) {
        List<Came> came = new ArrayList<>();
        boolean all = true;
        for (FilingKind what : due.what()) {
            Optional<Came> first = file.stream()
                    .flatMap(f -> f.filings().stream())
                    .filter(filed -> !filed.what().on().isAfter(on) && filed.what().what().contains(what))
                    .flatMap(filed -> came(what, due, filed).stream())
                    .min(Comparator.comparing(Came::on).thenComparingLong(Came::position));
            first.ifPresent(came::add);
            all &= first.isPresent();
        }
        @Nullable
        LocalDate last = all ? came.stream().map(Came::on).max(Comparator.naturalOrder()).orElse(null) : null;
        return new FoundingStep(Kind.FILING, state(due, all, came), unit, null, due.judge(), due.rule(), due
                .ifMissing(),
                due.what(), new Route(due.from(), due.to(), due.via()), due.lastGoodDay(), last, came.stream()
                        .map(Came::position)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What went another way is not what was asked for. */
    private Optional<Came> came(FilingKind what, Due due, Filed filed) {
        DocumentsFiled f = filed.what();
        Optional<Verdict> verdict = Judge.judge(List.of(programme), new TeamMatter.Filed(what, f.from(), f.to(), f
                .via(),
                f.on()));
        return verdict.filter(v -> v.rule().equals(due.rule()) && v.side() != Side.OTHER)
                .map(v -> new Came(f.on(), filed.position(), v.side() == Side.LATE));
    }

    private State state(Due due, boolean all, List<Came> came) {
        if (!all) {
            return due.lastGoodDay() != null && on.isAfter(due.lastGoodDay()) ? State.MISSING : State.OPEN;
        }
        return came.stream().anyMatch(Came::late) ? State.LATE : State.IN_TIME;
    }
}
