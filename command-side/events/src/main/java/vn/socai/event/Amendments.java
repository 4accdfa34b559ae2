package vn.socai.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.TeamRule.Exemption;
import vn.socai.value.TeamRule.TeamsPerCommune;

/**
 * A programme after one more event of its stream: every version in full, so that whoever judges by a version need not know how it came
 * to be. The one place in which amendments and exceptions are applied.
 */
public final class Amendments {
    private Amendments() {}

    /** The version that the event makes; {@code last} is the one before, absent before the first. */
    public static ProgrammeAdopted after(@Nullable ProgrammeAdopted last, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeAdopted e -> e;
            case ProgrammeRuleAmended e -> next(Objects.requireNonNull(last), e);
            case ExceptionGranted e -> next(Objects.requireNonNull(last), e);
        };
    }

    /** The same, with the last of the earlier versions looked up; versions need not follow each other without a gap. */
    public static ProgrammeAdopted made(ProgrammeEvent event,
            Function<ProgrammeVersion, Optional<ProgrammeAdopted>> known) {
        Optional<ProgrammeAdopted> last = Optional.empty();
        ProgrammeVersion made = event.programme();
        for (int version = made.version() - 1; last.isEmpty() && version > 0
                && !(event instanceof ProgrammeAdopted); version--) {
            last = known.apply(new ProgrammeVersion(made.programme(), version));
        }
        return after(last.orElse(null), event);
    }

    /** Every version that the events of one programme make, the first first. */
    public static List<ProgrammeAdopted> versions(List<ProgrammeEvent> events) {
        List<ProgrammeAdopted> versions = new ArrayList<>();
        for (ProgrammeEvent event : events) {
            versions.add(after(versions.isEmpty() ? null : versions.getLast(), event));
        }
        return versions;
    }

    private static ProgrammeAdopted next(ProgrammeAdopted last, ProgrammeRuleAmended e) {
        List<Rule> rules = new ArrayList<>(last.rules());
        rules.removeIf(rule -> e.numbers().contains(rule.number()));
        rules.addAll(e.rules());
        return new ProgrammeAdopted(e.programme(), last.title(), last.teamLabel(), last.area(), e.from(), last.until(),
                e.basis(), rules);
    }

    private static ProgrammeAdopted next(ProgrammeAdopted last, ExceptionGranted e) {
        List<Rule> rules = last.rules()
                .stream()
                .map(rule -> rule instanceof TeamsPerCommune r && about(r, e) ? excepted(r, e) : rule)
                .toList();
        return new ProgrammeAdopted(e.programme(), last.title(), last.teamLabel(), last.area(), e.from(), last.until(),
                e.basis(), rules);
    }

    private static boolean about(TeamsPerCommune r, ExceptionGranted e) {
        return r.number().equals(e.rule()) && r.level() == e.level();
    }

    private static Rule excepted(TeamsPerCommune r, ExceptionGranted e) {
        List<Exemption> exceptions = new ArrayList<>(r.exceptions());
        exceptions.removeIf(other -> other.unit().equals(e.unit()));
        exceptions.add(new Exemption(e.unit(), e.min()));
        return new TeamsPerCommune(r.clause(), r.level(), r.min(), r.max(), r.lastGoodDay(), exceptions);
    }
}
