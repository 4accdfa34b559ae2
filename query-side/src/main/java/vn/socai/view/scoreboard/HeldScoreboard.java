package vn.socai.view.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.SheetTally;

/** The scoreboard over the targets in memory; the figure is counted when asked. */
public final class HeldScoreboard implements Scoreboard {
    private final Latest<TargetFile> targets;
    private final SheetTally tally;
    private final Atlas atlas;

    public HeldScoreboard(Latest<TargetFile> targets, SheetTally tally, Atlas atlas) {
        this.atlas = atlas;
        this.targets = targets;
        this.tally = tally;
    }

    @Override
    public Optional<Score> target(TargetId target, long at) {
        return targets.get(ScoreboardView.key(target), at).map(file -> score(file, at));
    }

    @Override
    public Map<UnitId, List<Score>> of(Collection<UnitId> units, long at) {
        Map<UnitId, List<TargetFile>> found = new LinkedHashMap<>();
        units.forEach(unit -> found.put(unit, new ArrayList<>()));
        targets.each("", at, (key, file) -> {
            List<TargetFile> files = found.get(file.assigned().unit());
            if (files != null) {
                files.add(file);
            }
        });
        Map<UnitId, List<Score>> scores = new LinkedHashMap<>();
        found.forEach((unit, files) -> scores.put(unit, scores(files, at)));
        return scores;
    }

    private List<Score> scores(List<TargetFile> files, long at) {
        return files.stream()
                .map(file -> score(file, at))
                .sorted(Comparator.comparing(Score::from).thenComparing(score -> score.target().value()))
                .toList();
    }

    @Override
    public List<Score> touchedBy(Collection<UnitId> units, long at) {
        List<TargetFile> files = new ArrayList<>();
        // Targets are mostly assigned many on one day: for each such day the units above those touched are gathered once.
        Map<LocalDate, Set<UnitId>> touched = new HashMap<>();
        targets.each("", at, (key, file) -> {
            TargetAssigned t = file.assigned();
            if (touched.computeIfAbsent(t.from(), from -> above(units, from, at)).contains(t.unit())) {
                files.add(file);
            }
        });
        return scores(files, at);
    }

    private Set<UnitId> above(Collection<UnitId> units, LocalDate on, long at) {
        Tree tree = atlas.tree(on, at);
        Set<UnitId> above = new HashSet<>(units);
        units.forEach(unit -> above.addAll(tree.path(tree.place(unit).unit())));
        return above;
    }

    @Override
    public List<Score> all(long at) {
        List<TargetFile> files = new ArrayList<>();
        targets.each("", at, (key, file) -> files.add(file));
        return scores(files, at);
    }

    private Score score(TargetFile file, long at) {
        TargetAssigned t = file.assigned();
        Figures figures = tally.within(t.unit(), t.from(), t.lastDay(), t.from(), at);
        Long households = figures.households();
        long figure = switch (t.measure()) {
            case TEAMS -> figures.allTeams();
            case MEMBERS -> figures.members();
            case VISITS -> figures.visits();
            case HOUSEHOLDS -> households == null ? 0 : households;
            case PEOPLE_GUIDED -> figures.peopleGuided();
        };
        return new Score(t.target(), t.unit(), t.measure(), t.value(), t.from(), t.lastDay(), t.basis(), figure, file
                .met());
    }
}
