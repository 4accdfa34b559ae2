package vn.socai.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An aggregate whose whole state fits one record, so that a long stream need not be read from its beginning. It has a constructor that
 * takes this record, which bears {@link Shape}.
 */
public interface Remembered {
    /** The state as it is now. */
    Record memory();

    /** Names the form of a memory; another form needs another name, and whoever finds an unknown one reads the stream instead. */
    @Documented @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE)
    @interface Shape {
        /** Such as {@code visit-book-1}. */
        String value();
    }
}
