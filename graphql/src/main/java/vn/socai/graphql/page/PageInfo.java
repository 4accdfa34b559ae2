package vn.socai.graphql.page;

import org.jspecify.annotations.Nullable;

/** What lies beyond a page. Pages only go forward, so whether something lies before is known from the request. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
        @Nullable String endCursor) {}
