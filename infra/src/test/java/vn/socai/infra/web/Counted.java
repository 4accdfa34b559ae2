package vn.socai.infra.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the edge asks a view, by method. */
final class Counted {
    private static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

    private Counted() {}

    static <T> T of(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (proxy, method,
                arguments) -> {
            CALLS.computeIfAbsent(port.getSimpleName() + "." + method.getName(), name -> new AtomicInteger())
                    .incrementAndGet();
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    static void reset() {
        CALLS.clear();
    }

    static Map<String, Integer> calls() {
        Map<String, Integer> counts = new TreeMap<>();
        CALLS.forEach((name, count) -> counts.put(name, count.get()));
        return counts;
    }
}
