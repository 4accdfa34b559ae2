package vn.socai.view.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.FoundingEvent.DocumentsFiled;

/**
 * What a unit did under a programme.
 *
 * @param filings in the order of the ledger
 * @param opened when its trial began, absent before
 * @param closed when its trial ended, absent before
 * @param lessons when its lessons were summarised, absent before
 */
public record FoundingFile(List<Filed> filings, @Nullable Noted opened, @Nullable Noted closed,
        @Nullable Noted lessons) {
    static final FoundingFile EMPTY = new FoundingFile(List.of(), null, null, null);

    /** Something that was handed in, and its position. */
    public record Filed(DocumentsFiled what, long position) {}

    /** A day on which something was, and the position of the event that says so. */
    public record Noted(LocalDate on, long position) {}

    public FoundingFile {
        filings = List.copyOf(filings);
    }

    FoundingFile with(Filed filed) {
        List<Filed> more = new ArrayList<>(filings);
        more.add(filed);
        return new FoundingFile(more, opened, closed, lessons);
    }

    FoundingFile opened(Noted begun) {
        return new FoundingFile(filings, begun, null, lessons);
    }

    FoundingFile closed(Noted ended) {
        return new FoundingFile(filings, opened, ended, lessons);
    }

    FoundingFile taught(Noted summarised) {
        return new FoundingFile(filings, opened, closed, summarised);
    }
}
