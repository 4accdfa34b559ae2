package vn.socai.view.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.value.PersonId;

/**
 * Whom of a team sessions have reached.
 *
 * @param days of its sessions, one for each
 */
record TrainedFile(List<Trained> members, List<LocalDate> days) {
    static final TrainedFile EMPTY = new TrainedFile(List.of(), List.of());

    /** A person, and the day of the first session. */
    record Trained(PersonId person, LocalDate first) {}

    TrainedFile {
        members = List.copyOf(members);
        days = List.copyOf(days);
    }

    TrainedFile with(TrainingAttended e, boolean newSession) {
        Map<PersonId, LocalDate> first = new HashMap<>();
        members.forEach(one -> first.put(one.person, one.first));
        List<Trained> now = new ArrayList<>(members);
        for (PersonId person : e.members()) {
            LocalDate before = first.get(person);
            if (before == null || e.on().isBefore(before)) {
                now.removeIf(one -> one.person.equals(person));
                now.add(new Trained(person, e.on()));
            }
        }
        List<LocalDate> sessions = new ArrayList<>(days);
        if (newSession) {
            sessions.add(e.on());
        }
        return new TrainedFile(now, sessions);
    }
}
