package vn.socai.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The aggregate that decides a command, or every command of a family. So the aggregate itself can stay private to its package and
 * is still found by whoever wires the command side.
 */
@Documented @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
public @interface DecidedBy {
    /** An Axon aggregate with one command handler for its whole family and a constructor without parameters. */
    Class<?> value();
}
