package vn.socai.graphql.page;

/** One entry of a page with the cursor that goes on after it. */
public record Edge<T>(T node, String cursor) {}
