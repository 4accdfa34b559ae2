package vn.socai.graphql.limit;

/**
 * The bounds of one request.
 *
 * @param characters of the document
 * @param tokens of the document
 * @param depth fields inside fields
 * @param aliases in the whole operation, fragments counted at each use
 * @param rootFields of the operation
 * @param directives in the whole document
 * @param fields in the whole operation, fragments counted at each use
 * @param cost of the operation: each field 1, times the entries of the lists it stands in
 */
public record Limits(int characters, int tokens, int depth, int aliases, int rootFields, int directives, int fields,
        int cost) {
    /** What the product allows: the introspection of GraphiQL and every query of the guide pass with room to spare. */
    public static final Limits STANDARD = new Limits(100_000, 10_000, 16, 100, 50, 50, 1_000, 150_000);
}
