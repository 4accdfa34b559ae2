package vn.socai.view.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/**
 * A stretch of a person's time in a team in one office.
 *
 * @param from its first day
 * @param until the first day after it, absent while it lasts
 * @param position of the event that began it
 */
public record Stay(TeamId team, PersonId person, Office office, LocalDate from, @Nullable LocalDate until,
        long position) {}
