package vn.socai.bench;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit as every contender stores it.
 *
 * @param team from 0
 * @param commune from 0, the team's
 * @param sequence of the visit in its group, from 0
 * @param area 0 to 2
 * @param skill 0 to 4
 * @param household another for each visit
 */
public record Visit(UUID id, int team, int commune, int sequence, LocalDate on, UUID by, int area, int skill,
        int people, UUID household) {}
