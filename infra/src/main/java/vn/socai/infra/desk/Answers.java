package vn.socai.infra.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Outcome;

/** The outcomes of a call, each in the place of its command. Items of several streams are answered by as many threads. */
final class Answers {
    private final @Nullable Outcome[] outcomes;

    Answers(int commands) {
        outcomes = new Outcome[commands];
    }

    void put(Item item, Outcome outcome) {
        put(item.index(), outcome);
    }

    void put(int index, Outcome outcome) {
        outcomes[index] = outcome;
    }

    /** The outcome in a place that was answered. */
    Outcome at(int index) {
        return Objects.requireNonNull(outcomes[index]);
    }

    /** All of them, once every place was answered. */
    List<Outcome> all() {
        return List.copyOf(Arrays.asList(outcomes));
    }
}
