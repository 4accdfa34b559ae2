package vn.socai.bench;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * What Axon is set to; what was tried, and what is best, stands in {@code decisions/0001-peers.md}.
 *
 * @param form of what is stored
 * @param engineBatch events that its store reads in one query
 * @param processorBatch events that its processor handles in one transaction
 * @param segments on which its processor works at the same time
 * @param rewritten whether the driver makes one statement of a batch of inserts
 * @param shared whether its store fetches once for all processors that are at the head, and keeps the newest events for them
 */
record AxonSettings(Form form, int engineBatch, int processorBatch, int segments, boolean rewritten, boolean shared) {
    /** How events are written. */
    enum Form {
        /** Fixed places, leaner than anything that the framework brings. */
        LEAN("a serializer of ours, 76 bytes a payload", AxonVisit.Lean::new),
        /** The framework's own, as JSON. */
        JSON("JacksonSerializer", () -> jackson(new ObjectMapper())),
        /** The framework's own, in Jackson's binary form. */
        CBOR("JacksonSerializer with CBOR", () -> jackson(new ObjectMapper(new CBORFactory())));

        private final String told;
        private final Supplier<Serializer> made;

        Form(String told, Supplier<Serializer> made) {
            this.told = told;
            this.made = made;
        }

        Serializer serializer() {
            return made.get();
        }

        private static Serializer jackson(ObjectMapper mapper) {
            return JacksonSerializer.builder().objectMapper(mapper.registerModule(new JavaTimeModule())).build();
        }
    }

    /** The best that was found on PostgreSQL, in this form. */
    static AxonSettings best(Form form) {
        return new AxonSettings(form, 100, 1_000, 1, true, true);
    }

    /** The best that was found in memory, where nothing is written in any form. */
    static AxonSettings inMemory() {
        return new AxonSettings(Form.LEAN, 1_000, 1_000, 2, true, true);
    }

    /** For the driver. */
    Map<String, String> connections() {
        return Map.of("reWriteBatchedInserts", String.valueOf(rewritten));
    }

    /** For the tables. */
    String told() {
        return String.format(Locale.ROOT, "Axon 4.13, %s; %s; %s", form.told, replay(), rewritten
                ? "reWriteBatchedInserts"
                : "batches as they are");
    }

    /** What matters to a replay. */
    String replay() {
        return String.format(Locale.ROOT, "engine of %,d and pooled streaming processor of %,d a batch, segments: %d%s",
                engineBatch, processorBatch, segments, shared ? "" : ", no shared fetching");
    }
}
