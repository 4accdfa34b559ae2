package vn.socai.graphql.words;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import vn.socai.command.DeskRejection;
import vn.socai.command.Rejected;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.SealedWords;
import vn.socai.unit.Units;
import vn.socai.value.Role;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;
import vn.socai.value.UnitId;

/** Seals what people write before a command exists, and opens it in batches through the loader {@code words}. */
@Component
public class Words {
    /** The most characters of a text. */
    public static final int MAX = 4_000;

    private final Keyring keyring;
    private final Units units;
    private final Clock clock;

    public Words(Keyring keyring, Units units, Clock clock, BatchLoaderRegistry registry) {
        this.keyring = keyring;
        this.units = units;
        this.clock = clock;
        Batch.<Boolean, SealedText, String>register(registry, "words", key -> true, this::load);
    }

    private void load(Boolean all, List<SealedText> keys, Batch.Answers<SealedText, String> answers) {
        var opened = keyring.openTexts(keys);
        for (SealedText key : keys) {
            String words = opened.get(key.id());
            if (words != null) {
                answers.put(key, words);
            }
        }
    }

    /** The words of a text through the loader {@code words}; absent where there is no text, or its key is gone. */
    public static CompletableFuture<@Nullable String> load(DataLoader<SealedText, String> words,
            @Nullable SealedText sealed) {
        return sealed == null ? CompletableFuture.completedFuture(null)
                : words.load(sealed).thenApply((@Nullable String text) -> text);
    }

    /**
     * Seals a text of a command. Sealing makes a durable key, so a stranger must not come that far; the desk judges again.
     *
     * @param command the command's id: the text's own id follows from it and the field, so that a resend is known
     * @param unit that must lie in the actor's subtree, absent where only the desk can tell
     */
    public SealedWords seal(UUID command, String field, String words, Actor actor, @Nullable UnitId unit) {
        String clean = Input.text(field, words, MAX);
        boolean within = unit == null || units.within(unit, actor.unit(), LocalDate.now(clock.withZone(
                CutArgument.ZONE)));
        if (!writes(actor.role()) || !within) {
            throw new Rejected(new DeskRejection.Forbidden());
        }
        return keyring.seal(new TextId(UUID.nameUUIDFromBytes((command + "/" + field).getBytes(
                StandardCharsets.US_ASCII))), clean);
    }

    private static boolean writes(Role role) {
        return switch (role) {
            case OFFICER, TEAM_LEADER -> true;
            case AUDITOR, VIEWER, SYSTEM -> false;
        };
    }
}
