package vn.socai.infra.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Keeps the aggregates that are used most and lately, so that a hot stream is not read again for every command. */
public final class AggregateCache implements Cache {
    /** Books that are written to again within moments; more would be kept for nobody, and copied by every collection meanwhile. */
    private static final long MOST = 1_024;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    /** Nothing is kept yet. */
    public AggregateCache() {
        entries = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
    public <K, V> @Nullable V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener cacheEntryListener) {
        throw new UnsupportedOperationException("nobody needs to hear of evictions");
    }
}
