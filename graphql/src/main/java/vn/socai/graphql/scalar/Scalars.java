package vn.socai.graphql.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Binds the scalars that the schema declares. */
public final class Scalars implements RuntimeWiringConfigurer {
    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(text("Date", LocalDate.class, Scalars::date, LocalDate::toString))
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(ExtendedScalars.UUID)
                .scalar(text("DateTime", Instant.class, Scalars::instant,
                        value -> value.truncatedTo(ChronoUnit.MILLIS).toString()))
                .scalar(text("YearMonth", YearMonth.class, Scalars::month, YearMonth::toString));
    }

    private static LocalDate date(String text) {
        return fourDigits(LocalDate.parse(text));
    }

    private static YearMonth month(String text) {
        return fourDigits(YearMonth.parse(text));
    }

    /** Java reads years up to a thousand million; days are counted from there, and months in an int, where such a year overflows. */
    private static <T extends TemporalAccessor> T fourDigits(T read) {
        if (read.get(ChronoField.YEAR) < 1 || read.get(ChronoField.YEAR) > 9999) {
            throw new DateTimeException("a year has four digits");
        }
        return read;
    }

    /** With any offset, since clients in Vietnam write {@code +07:00}; answers are in UTC. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> GraphQLScalarType text(String name, Class<T> type, Function<String, T> read,
            Function<T, String> write) {
        return GraphQLScalarType.newScalar().name(name).coercing(new TextForm<>(name, type, read, write)).build();
    }

    private record TextForm<T>(String name, Class<T> type, Function<String, T> read, Function<T, String> write)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply(type.cast(value));
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            if (type.isInstance(input)) {
                return type.cast(input);
            }
            try {
                return read.apply((String) input);
            } catch (DateTimeException | ClassCastException e) {
                throw new CoercingParseValueException("not a " + name);
            }
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException("not a " + name);
            }
            try {
                return read.apply(Objects.requireNonNullElse(text.getValue(), ""));
            } catch (DateTimeException e) {
                throw new CoercingParseLiteralException("not a " + name);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(write.apply(parseValue(input, context, locale)));
        }
    }
}
