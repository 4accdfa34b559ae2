package vn.socai.graphql.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

import vn.socai.value.PersonId;
import vn.socai.value.UnitId;

/** What one request has read of personal data so far, and what it was refused. */
public final class Reads {
    private static final Object KEY = Reads.class;

    private record Whose(PersonId person, UnitId unit) {}

    private final Map<Whose, Set<String>> fields = new ConcurrentHashMap<>();
    private final Map<UnitId, Boolean> judged = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String operation;

    /** Those of a request. */
    public static Reads of(GraphQLContext context) {
        return context.computeIfAbsent(KEY, key -> new Reads());
    }

    /** Notes that a field of a person was given out. */
    public void note(PersonId person, UnitId unit, String field) {
        fields.compute(new Whose(person, unit), (whose, before) -> {
            Set<String> all = before == null ? new TreeSet<>() : before;
            all.add(field);
            return all;
        });
    }

    /** Judges a unit once for the whole request. */
    boolean allowed(UnitId unit, Predicate<UnitId> judge) {
        return judged.computeIfAbsent(unit, judge::test);
    }

    /** True the first time a field of that name is refused: one error tells it for a whole list. */
    boolean tell(String field) {
        return told.add(field);
    }

    /** Says in which operation the reads happen. */
    void in(@Nullable String name) {
        operation = name;
    }

    @Nullable
    String operation() {
        return operation;
    }

    List<AccessLog.Read> list() {
        return fields.entrySet()
                .stream()
                .map(e -> new AccessLog.Read(e.getKey().person(), e.getKey().unit(), e
                        .getValue()))
                .toList();
    }
}
