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
import vn.socai.value.Skill;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.training.Trainings;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;
import vn.socai.view.work.WorkTally;

/** The scoreboard over the targets in memory; the figure is counted when asked. */
public final class HeldScoreboard implements Scoreboard {
    private final Latest<TargetFile> targets;
    private final SheetTally tally;
    private final Atlas atlas;
    private final WorkTally work;
    private final Trainings trainings;

    public HeldScoreboard(Latest<TargetFile> targets, SheetTally tally, Atlas atlas, WorkTally work,
            Trainings trainings) {
        this.work = work;
        this.trainings = trainings;
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
        return new Score(t.target(), t.unit(), t.measure(), t.value(), t.from(), t.lastDay(), t.basis(), t.by(), t
                .platform(), figure(t, at), file.met());
    }

    private long figure(TargetAssigned t, long at) {
        return switch (t.measure()) {
            case TEAMS -> figures(t, at).allTeams();
            case MEMBERS -> figures(t, at).members();
            case VISITS -> figures(t, at).visits();
            case HOUSEHOLDS -> {
                Long households = figures(t, at).households();
                yield households == null ? 0 : households;
            }
            case PEOPLE_GUIDED -> figures(t, at).peopleGuided();
            case PROFICIENT_HOUSEHOLDS -> records(state(t, at), WorkKind.HOUSEHOLD_SKILLS, Skill.values().length);
            case OCOP_LISTED -> records(state(t, at), WorkKind.PRODUCT_LISTED, 0);
            case DIGITAL_SHOPS -> records(work.between(t.unit(), t.from(), t.lastDay(), t.from(), at), WorkKind.SHOP,
                    0);
            case LEAD_HOUSEHOLDS -> state(t, at).stream()
                    .filter(line -> line.kind() == WorkKind.LEAD_HOUSEHOLD)
                    .mapToLong(WorkLine::records)
                    .sum();
            case ON_PLATFORM -> work.between(t.unit(), t.from(), t.lastDay(), t.from(), at)
                    .stream()
                    .filter(line -> line.kind() == WorkKind.ON_PLATFORM && line.label().equals(t.platform()))
                    .mapToLong(WorkLine::amount)
                    .sum();
            case TRAINED_MEMBERS -> trainings.reached(t.unit(), t.lastDay(), t.from(), at).trained();
        };
    }

    private Figures figures(TargetAssigned t, long at) {
        return tally.within(t.unit(), t.from(), t.lastDay(), t.from(), at);
    }

    private List<WorkLine> state(TargetAssigned t, long at) {
        return work.until(t.unit(), t.lastDay(), t.from(), at);
    }

    private static long records(List<WorkLine> lines, WorkKind kind, int one) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.one() == one)
                .mapToLong(WorkLine::records)
                .sum();
    }
}
