package vn.socai.graphql.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Answers many keys with one read for each way of asking, instead of one read for each key. */
public final class Batch {
    private Batch() {}

    /** What a read writes its answers to. */
    @FunctionalInterface
    public interface Answers<K, V> {
        void put(K key, V value);
    }

    /** Reads the keys that ask in the same way. */
    @FunctionalInterface
    public interface Read<G, K, V> {
        void read(G way, List<K> keys, Answers<K, V> answers);
    }

    /** Reads all keys, one read for each distinct way of asking. */
    public static <G, K, V> Map<K, V> read(Collection<K> keys, Function<K, G> way, Read<G, K, V> read) {
        Map<G, List<K>> groups = new LinkedHashMap<>();
        keys.forEach(key -> groups.computeIfAbsent(way.apply(key), group -> new ArrayList<>()).add(key));
        Map<K, V> answers = HashMap.newHashMap(keys.size());
        groups.forEach((group, members) -> read.read(group, members, answers::put));
        return answers;
    }

    /** Registers a loader under a name; controllers take it as a {@link DataLoader} parameter of that name. */
    public static <G, K, V> void register(BatchLoaderRegistry registry, String name, Function<K, G> way,
            Read<G, K, V> read) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> read(keys,
                        way, read)));
    }
}
