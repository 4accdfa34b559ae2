package vn.socai.view;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Entry;

/**
 * Keeps the latest version of a view's entries in memory and asks the store for older ones. A value is decoded when it is first read, then
 * kept: a start takes in far more than is asked for at once.
 */
public final class Latest<T> implements Held {
    private final ViewStore store;
    private final String stored;
    private final Predicate<String> kept;
    private final BiFunction<String, byte[], T> decode;
    private final NavigableMap<String, Version<T>> versions = new ConcurrentSkipListMap<>();

    private static final class Version<T> {
        private final Entry entry;
        private volatile @Nullable T decoded;

        Version(Entry entry) {
            this.entry = entry;
        }
    }

    /**
     * @param stored the view's name in the store
     * @param kept which keys are kept
     */
    public Latest(ViewStore store, String stored, Predicate<String> kept, Function<byte[], T> decode) {
        this(store, stored, kept, (key, bytes) -> decode.apply(bytes));
    }

    /**
     * @param stored the view's name in the store
     * @param kept which keys are kept
     * @param decode reads a value, whose kind its key may tell
     */
    public Latest(ViewStore store, String stored, Predicate<String> kept, BiFunction<String, byte[], T> decode) {
        this.store = store;
        this.stored = stored;
        this.kept = kept;
        this.decode = decode;
    }

    @Override
    public boolean holds(String key) {
        return kept.test(key);
    }

    @Override
    public @Nullable Entry latest(String key) {
        Version<T> version = versions.get(key);
        return version == null ? null : version.entry;
    }

    @Override
    public void take(List<Entry> entries) {
        for (Entry entry : entries) {
            if (kept.test(entry.key())) {
                versions.put(entry.key(), new Version<>(entry));
            }
        }
    }

    /** The value of a key that is kept, as of a position. */
    public Optional<T> get(String key, long at) {
        Version<T> version = versions.get(key);
        return version == null ? Optional.empty() : value(version, at);
    }

    private Optional<T> value(Version<T> version, long at) {
        if (version.entry.position() <= at) {
            return Optional.ofNullable(latest(version));
        }
        return store.read(stored, version.entry.key(), at)
                .map(Entry::bytes)
                .map(bytes -> decode.apply(version.entry
                        .key(), bytes));
    }

    private @Nullable T latest(Version<T> version) {
        T known = version.decoded;
        byte[] value = version.entry.value();
        if (known == null && value != null) {
            known = decode.apply(version.entry.key(), value);
            version.decoded = known;
        }
        return known;
    }

    /** The values of the keys with a prefix as of a position, in the order of the keys; an empty prefix gives all. */
    public void each(String prefix, long at, BiConsumer<String, T> reader) {
        NavigableMap<String, Version<T>> range = prefix.isEmpty() ? versions
                : versions.subMap(prefix, true, Keys.behind(prefix), false);
        range.forEach((key, version) -> value(version, at).ifPresent(value -> reader.accept(key, value)));
    }
}
