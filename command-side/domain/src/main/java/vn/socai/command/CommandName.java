package vn.socai.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a command, for ever: it enters the fingerprint by which a resend is known, so a renamed class must not change it.
 */
@Documented @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
public @interface CommandName {
    /** A dotted lower-case name such as {@code team.join}, unique over all commands. */
    String value();
}
