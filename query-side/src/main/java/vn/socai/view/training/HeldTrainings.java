package vn.socai.view.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.socai.value.PersonId;
import vn.socai.value.TrainingId;
import vn.socai.value.UnitId;
import vn.socai.view.BadCursor;
import vn.socai.view.Latest;
import vn.socai.view.Slice;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.roster.Roster;

/** The sessions in memory, and the members as the roster has them. */
public final class HeldTrainings implements Trainings {
    private final Latest<Record> held;
    private final Atlas atlas;
    private final Roster roster;

    /** @param held as {@link #held(ViewStore, String, Values)} makes it */
    public HeldTrainings(Latest<Record> held, Atlas atlas, Roster roster) {
        this.held = held;
        this.atlas = atlas;
        this.roster = roster;
    }

    /** What of the view stands in memory: everything. */
    public static Latest<Record> held(ViewStore store, String stored, Values values) {
        return new Latest<>(store, stored, key -> true, (key, bytes) -> key.startsWith(TrainingView.SESSIONS) ? values
                .decode(TrainingFile.class, bytes) : values.decode(TrainedFile.class, bytes));
    }

    @Override
    public Optional<TrainingFile> session(TrainingId training, long at) {
        return held.get(TrainingView.session(training), at).map(TrainingFile.class::cast);
    }

    @Override
    public Slice<TrainingFile> sessions(UnitId unit, LocalDate day, int first, @Nullable String after, long at) {
        Tree tree = atlas.tree(day, at);
        List<TrainingFile> found = new ArrayList<>();
        held.each(TrainingView.SESSIONS, at, (key, value) -> {
            if (value instanceof TrainingFile file && tree.holds(unit, file.scheduled().unit())) {
                found.add(file);
            }
        });
        found.sort(Comparator.comparing(HeldTrainings::cursor).reversed());
        if (after != null && !after.matches("[0-9]{8}/.{22}")) {
            throw new BadCursor();
        }
        List<Slice.Row<TrainingFile>> rows = found.stream()
                .map(file -> new Slice.Row<>(file, cursor(file)))
                .filter(row -> after == null || row.cursor().compareTo(after) < 0)
                .limit(first + 1L)
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    /** The day of the session and its id: the order of the list itself. */
    private static String cursor(TrainingFile file) {
        LocalDate on = file.scheduled().on();
        return String.format("%04d%02d%02d", on.getYear(), on.getMonthValue(), on.getDayOfMonth())
                + TrainingView.session(file.scheduled().training()).substring(1);
    }

    @Override
    public Reached reached(UnitId unit, LocalDate on, LocalDate tree, long at) {
        int[] sums = new int[5];
        roster.eachTeam(unit, on, tree, at, (team, members) -> {
            TrainedFile file = held.get(TrainingView.team(team), at)
                    .map(TrainedFile.class::cast)
                    .orElse(
                            TrainedFile.EMPTY);
            Set<PersonId> trained = file.members()
                    .stream()
                    .filter(one -> !one.first().isAfter(on))
                    .map(TrainedFile.Trained::person)
                    .collect(Collectors.toSet());
            long sessions = file.days().stream().filter(day -> !day.isAfter(on)).count();
            sums[0]++;
            sums[1] += members.size();
            sums[2] += (int) members.stream().filter(trained::contains).count();
            sums[3] += sessions > 0 ? 1 : 0;
            sums[4] += sessions > 1 ? 1 : 0;
        });
        return new Reached(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
}
