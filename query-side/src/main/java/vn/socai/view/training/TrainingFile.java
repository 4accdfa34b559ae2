package vn.socai.view.training;

import vn.socai.event.TrainingEvent.TrainingScheduled;

/**
 * A training session.
 *
 * @param attended how many members were there
 */
public record TrainingFile(TrainingScheduled scheduled, boolean cancelled, int teams, int attended) {}
