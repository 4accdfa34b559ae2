package vn.socai.view.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.socai.value.CriterionFigure;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.difficulty.DifficultyFile;
import vn.socai.view.honour.CommendationFile;
import vn.socai.view.honour.Honours;
import vn.socai.view.practice.PracticeFile;
import vn.socai.view.practice.Practices;

/** Counts what stands in the registers of difficulties, practices and commendations; where nothing was entered nothing is counted. */
public final class RegisterFigures implements FigureSource {
    private final Difficulties difficulties;
    private final Practices practices;
    private final Honours honours;
    private final Atlas atlas;

    public RegisterFigures(Difficulties difficulties, Practices practices, Honours honours,
            Atlas atlas) {
        this.difficulties = difficulties;
        this.practices = practices;
        this.honours = honours;
        this.atlas = atlas;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        Tree tree = atlas.tree(lastDay, at);
        return switch (figure) {
            case DIFFICULTIES -> some(difficulties.all(unit, tree, f -> in(f.raised().on(), from, lastDay), at),
                    DifficultyFile::answered, f -> f.way().stream().map(DifficultyFile.Step::position).toList());
            case PRACTICES -> some(practices.all(unit, tree, f -> in(f.submitted().on(), from, lastDay), at),
                    f -> !f.sharings().isEmpty(), RegisterFigures::positions);
            case COMMENDATIONS -> some(
                    honours.commendations().all(unit, tree, f -> in(f.proposed().on(), from, lastDay), at),
                    f -> f.stage() == CommendationFile.Stage.DECIDED, CommendationFile::positions);
            case TEAMS_MINIMUM, TEAM_BOUNDS, FILINGS, GROUPS, TRAINING, REPORTS, TARGETS, WORKING_AGE_SKILL, OCOP, PROFICIENCY, CAMPAIGN, SCHOOL_TEAMS, COMMUNICATION, SUPPORT ->
                Optional.empty();
        };
    }

    private static List<Long> positions(PracticeFile file) {
        List<Long> positions = new ArrayList<>(List.of(file.position()));
        file.sharings().forEach(sharing -> positions.add(sharing.position()));
        return positions;
    }

    private static boolean in(LocalDate day, LocalDate from, LocalDate lastDay) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    private static <T> Optional<Counted> some(List<T> files, java.util.function.Predicate<T> done,
            java.util.function.Function<T, List<Long>> positions) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        List<Long> evidence = files.stream().flatMap(file -> positions.apply(file).stream()).toList();
        return Optional.of(new Counted(files.stream().filter(done).count(), (long) files.size(), evidence));
    }
}
