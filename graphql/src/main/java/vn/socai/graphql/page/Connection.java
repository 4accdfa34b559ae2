package vn.socai.graphql.page;

import java.util.List;

/**
 * A page of a list.
 *
 * @param projectedUpTo the ledger position that the answer reflects
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, long projectedUpTo) {}
