package vn.socai.command;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;

/**
 * What somebody is about to ask, before there is a command: all that rights are judged by.
 *
 * @param command which one it will be
 * @param concern what it will be about
 * @param by whose act it will record, as {@link Command#by}
 */
public record Intent(Class<? extends Command> command, Concern concern, @Nullable Authority by) {
    /** That of a command that exists. */
    public static Intent of(Command command) {
        return new Intent(command.getClass(), command.concern(), command.by());
    }
}
