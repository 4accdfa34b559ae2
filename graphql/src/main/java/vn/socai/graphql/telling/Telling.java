package vn.socai.graphql.telling;

/**
 * An event in words. No person is named: what a sentence says of a person it says of "a member".
 *
 * @param vi one Vietnamese sentence
 * @param en the same in English
 */
public record Telling(String vi, String en) {}
