package vn.socai.infra.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Remembers documents that were parsed, bounded and validated before: clients send the same few for ever. What was refused is not
 * remembered, so nobody fills this with rubbish; what a query costs depends on its variables and is judged each time.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {
    private static final long CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String query, PreparsedDocumentEntry entry) -> query.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
        PreparsedDocumentEntry entry = known.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = prepare.apply(input);
            if (!entry.hasErrors()) {
                known.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** How many documents are remembered. */
    long size() {
        known.cleanUp();
        return known.estimatedSize();
    }
}
