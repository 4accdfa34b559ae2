package vn.socai.graphql.telling;

/** A word or a name in both languages, as it stands in the middle of a sentence. */
record Term(String vi, String en) {}
