package vn.socai.infra.ledger;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ProgrammeId;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;

/** Random records of any class, made from their components within the bounds that the values set themselves. */
public final class RandomRecords {
    private static final List<String> WORDS = List.of("Tổ", "công nghệ số", "cộng đồng", "Vân Hồ", "xã Chiềng Khoa",
            "Đắk Lắk", "ờ ẫ ợ ỹ", "0", " ", "𠊛", "Quyết định", "1480/UBND-VHTT");
    private static final String ID = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final SplittableRandom random;
    private final boolean full;
    private final Predicate<Class<?>> chosen;

    public RandomRecords(long seed) {
        this(seed, false, variant -> true);
    }

    private RandomRecords(long seed, boolean full, Predicate<Class<?>> chosen) {
        this.random = new SplittableRandom(seed);
        this.full = full;
        this.chosen = chosen;
    }

    /** Records in which nothing that may be absent is, and collections hold something: of a sealed family all variants. */
    public static RandomRecords full(long seed) {
        return full(seed, variant -> true);
    }

    /** The same with the chosen variants only. */
    public static RandomRecords full(long seed, Predicate<Class<?>> chosen) {
        return new RandomRecords(seed, true, chosen);
    }

    /** The records of a sealed family, those of its families too. */
    public static Stream<Class<?>> variants(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(permitted -> permitted.isSealed() ? variants(permitted) : Stream.of(permitted));
    }

    public <T> T next(Class<T> type) {
        return type.cast(value(type, ""));
    }

    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            var elements = new ArrayList<Object>();
            if (full && generic.getActualTypeArguments()[0] instanceof Class<?> family && family.isSealed()) {
                variants(family).filter(chosen).forEach(variant -> elements.add(plain(variant, name)));
                return elements;
            }
            for (int i = full ? 5 : random.nextInt(5); i > 0; i--) {
                elements.add(value(generic.getActualTypeArguments()[0], name));
            }
            return generic.getRawType() == List.class ? elements : new LinkedHashSet<>(elements);
        }
        return plain((Class<?>) type, name);
    }

    private Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return text();
        } else if (type == UUID.class) {
            return uuid();
        } else if (type == int.class || type == Integer.class) {
            return name.equals("peopleGuided") ? random.nextInt(10_001)
                    : Math.max(number(), name.equals("version")
                            ? 1
                            : Integer.MIN_VALUE);
        } else if (type == long.class || type == Long.class) {
            return name.equals("hundredths") || name.equals("atLeast") ? (long) random.nextInt(100_001)
                    : random.nextBoolean() ? (long) number() : random.nextLong();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == byte[].class) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        } else if (type == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
        } else if (type == YearMonth.class) {
            return YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12));
        } else if (type == Instant.class) {
            return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type.isSealed()) {
            var variants = variants(type).filter(chosen).toList();
            return plain(variants.get(random.nextInt(variants.size())), name);
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        if (type == UnitId.class) {
            return new UnitId(id());
        } else if (type == ProgrammeId.class) {
            return new ProgrammeId(id());
        } else if (type == SheetStamp.class) {
            return new SheetStamp(random.nextInt(Integer.MAX_VALUE), String.format("%064x", random.nextLong()));
        }
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components)
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(type + " of " + Arrays.toString(values), wrong);
        }
    }

    private Object component(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && !full && random.nextInt(3) == 0 ? null
                : value(component.getGenericType(), component.getName());
    }

    private int number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> Integer.MAX_VALUE;
            case 3 -> Integer.MIN_VALUE;
            default -> random.nextInt(300);
        };
    }

    private String text() {
        var text = new StringBuilder("T");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private String id() {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            text.append(ID.charAt(random.nextInt(ID.length())));
        }
        return text.toString();
    }
}
