package vn.socai.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number by which a variant of a sealed value is told apart inside a stored event; never reused within its family. */
@Documented @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
public @interface Tag {
    /** From 1 upwards. */
    int value();
}
