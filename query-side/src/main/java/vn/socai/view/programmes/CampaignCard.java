package vn.socai.view.programmes;

import java.time.LocalDate;

import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * A campaign that a programme sets.
 *
 * @param area where it runs: the programme's area
 * @param from its first day
 * @param lastDay its last day
 */
public record CampaignCard(String id, String name, LocalDate from, LocalDate lastDay, ProgrammeVersion programme,
        UnitId area) {}
