package vn.socai.view.room;

/**
 * One place in which the live views and the rebuilt ones are not the same.
 *
 * @param view the view that differs; {@code figures} for a roll-up, {@code map} for the units below one
 * @param key of the entry or note, or what was asked
 * @param at the position of the answers that were compared
 * @param live what the live side has, for people to read
 * @param rebuilt what the rebuilt side has
 */
public record Difference(String view, String key, long at, String live, String rebuilt) {}
