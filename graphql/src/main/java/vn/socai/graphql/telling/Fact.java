package vn.socai.graphql.telling;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an event's record says.
 *
 * @param name the path to it, such as {@code facts.peopleGuided} or {@code changes[3].name}
 * @param vi name and value in Vietnamese
 * @param en the same in English
 * @param value as stored: an id, an ISO date, a number, a constant's name; absent where it is sealed
 * @param sealed stored encrypted
 */
public record Fact(String name, String vi, String en, @Nullable String value, boolean sealed) {}
