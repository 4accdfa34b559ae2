package vn.socai.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.socai.command.Rejected;
import vn.socai.command.Rejection;
import vn.socai.command.Texts;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeRejection.PeriodEmpty;
import vn.socai.programme.ProgrammeRejection.TooManyRules;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;

/** Everything that can be said against a programme before it is compared with its earlier versions. */
public final class ProgrammeCheck {
    private static final int MAX_TITLE = 300;
    private static final int MAX_LABEL = 100;
    private static final int MAX_RULES = 500;

    private ProgrammeCheck() {}

    /** What is wrong with it, in the order of the document; empty where it may be adopted. */
    public static List<Rejection> faults(AdoptProgramme c, Units units) {
        return each(c, units).toList();
    }

    /** Looks no further than the first fault, which is thrown. */
    static void require(AdoptProgramme c, Units units) {
        each(c, units).findFirst().ifPresent(fault -> {
            throw new Rejected(fault);
        });
    }

    private static Stream<Rejection> each(AdoptProgramme c, Units units) {
        return Stream.concat(Stream.<Runnable>of(
                () -> Texts.require(c.title(), MAX_TITLE, "title"),
                () -> Texts.require(c.teamLabel(), MAX_LABEL, "teamLabel"),
                () -> period(c),
                () -> UnitsInForce.level(units, c.area(), c.from(), "area"),
                () -> size(c)).flatMap(check -> refused(check).stream()), c.rules()
                        .stream()
                        .flatMap(rule -> RuleCheck.faults(rule, units)));
    }

    private static void period(AdoptProgramme c) {
        if (c.until() != null && !c.until().isAfter(c.from())) {
            throw new Rejected(new PeriodEmpty());
        }
    }

    private static void size(AdoptProgramme c) {
        if (c.rules().size() > MAX_RULES) {
            throw new Rejected(new TooManyRules(MAX_RULES));
        }
    }

    private static Optional<Rejection> refused(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Rejected rejected) {
            return Optional.of(rejected.rejection());
        }
    }
}
