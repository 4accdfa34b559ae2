package vn.socai.view.roster;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Ciphertext;

/**
 * A request under way, and the team it is about.
 *
 * @param profile name, phone and post of whoever asks, sealed; absent where the person was erased
 */
public record Waiting(TeamCard team, Annex.Request request, @Nullable Ciphertext profile) {}
