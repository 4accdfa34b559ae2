package vn.socai.graphql.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Batch;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.SealedWords;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;

/** Seals what people write before a command exists, and opens it in batches through the loader {@code words}. */
@Component
public class Words {
    /** The most characters of a text. */
    public static final int MAX = 4_000;

    private final Keyring keyring;
    private final Desk desk;

    public Words(Keyring keyring, Desk desk, BatchLoaderRegistry registry) {
        this.keyring = keyring;
        this.desk = desk;
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
     * Seals a text of a command. Sealing makes a durable key, so whoever will be refused must not come that far.
     *
     * @param command the command's id: the text's own id follows from it and the field, so that a resend is known
     * @param intent the command that the text is for
     */
    public SealedWords seal(UUID command, String field, String words, Intent intent, Actor actor) {
        String clean = Input.text(field, words, MAX);
        desk.admit(intent, actor);
        return keyring.seal(new TextId(UUID.nameUUIDFromBytes((command + "/" + field).getBytes(
                StandardCharsets.US_ASCII))), clean);
    }
}
