package vn.socai.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which a record stands in the ledger, for ever.
 *
 * <p>The Java name of the class is free to change; this name is not. A change of shape raises the revision, adds an upcaster
 * and keeps the old golden file.
 */
@Documented @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
public @interface Stored {
    /** A dotted lower-case name such as {@code team.established}, unique over all events. */
    String name();

    /** Counts up from 1 with every change of the record's shape. */
    int revision() default 1;
}
