package vn.socai.view.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;
import vn.socai.view.Occurred;

/**
 * One event with its commit.
 *
 * @param index its place in the commit, from 0
 */
public record Happening(Commit commit, int index) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Event event() {
        return commit.draft().events().get(index);
    }

    public long position() {
        return commit.position();
    }

    public Instant recordedAt() {
        return commit.recordedAt();
    }

    /** The day on which the ledger took it, in Asia/Ho_Chi_Minh. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(commit.recordedAt(), ZONE);
    }

    /** How many days after it occurred it was recorded, negative for what was recorded before; absent where it has no day. */
    public @Nullable Long lateBy() {
        LocalDate occurred = Occurred.on(event());
        return occurred == null ? null : ChronoUnit.DAYS.between(occurred, recordedOn());
    }

    public StreamName stream() {
        return commit.draft().stream();
    }

    /** Its number in its stream, from 0. */
    public long sequence() {
        return commit.draft().sequence() + index;
    }

    /** The ids of the commands that its commit answers for. */
    public List<CommandId> commands() {
        return commit.draft().marks().stream().map(Mark::id).toList();
    }

    public Actor actor() {
        return commit.draft().actor();
    }

    public @Nullable LegalBasis authority() {
        return commit.draft().authority();
    }

    /** The unit to which the commit belongs. */
    public UnitId unit() {
        return commit.draft().unit();
    }

    /** The programme version that judged, absent where none had a say. */
    public @Nullable ProgrammeVersion programme() {
        return commit.draft().programme();
    }
}
