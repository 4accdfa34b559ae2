package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.Amendments;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeCommand.AmendProgrammeRule;
import vn.socai.programme.ProgrammeCommand.GrantException;
import vn.socai.programme.ProgrammeRejection.AmendedTooEarly;
import vn.socai.programme.ProgrammeRejection.NothingAmended;
import vn.socai.programme.ProgrammeRejection.OutsideArea;
import vn.socai.programme.ProgrammeRejection.UnknownProgramme;
import vn.socai.programme.ProgrammeRejection.UnknownRule;
import vn.socai.programme.ProgrammeRejection.VersionTaken;
import vn.socai.unit.Units;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamRule.TeamsPerCommune;

/** What a programme decides; {@code last} is its last version in full, absent before the first. */
record ProgrammeDecisions(@Nullable ProgrammeAdopted last, Units units) {

    Decision decide(ProgrammeCommand command) {
        if (last != null && command.programme().version() <= last.programme().version()) {
            throw new Rejected(new VersionTaken(command.programme(), last.programme().version()));
        }
        return switch (command) {
            case AdoptProgramme c -> adopt(c);
            case AmendProgrammeRule c -> amend(standing(c.programme(), c.from()), c);
            case GrantException c -> except(standing(c.programme(), c.from()), c);
        };
    }

    private Decision adopt(AdoptProgramme c) {
        ProgrammeCheck.require(c, units);
        return new Decision(c.area(), c.programme(), List.of(new ProgrammeAdopted(c.programme(), c.title(),
                c.teamLabel(), c.area(), c.from(), c.until(), c.basis(), c.rules())));
    }

    private Decision amend(ProgrammeAdopted before, AmendProgrammeRule c) {
        if (c.numbers().isEmpty() && c.rules().isEmpty()) {
            throw new Rejected(new NothingAmended());
        }
        c.numbers()
                .forEach(number -> known(before, number, before.rules()
                        .stream()
                        .anyMatch(rule -> rule.number()
                                .equals(number))));
        return decided(before, new ProgrammeRuleAmended(c.programme(), before.area(), c.from(), c.basis(), c.numbers(),
                c.rules()), c);
    }

    private Decision except(ProgrammeAdopted before, GrantException c) {
        known(before, c.rule(), before.rules()
                .stream()
                .anyMatch(rule -> rule instanceof TeamsPerCommune r && r.number().equals(c.rule()) && r.level() == c
                        .level()));
        if (!units.known(c.unit()) || !units.within(c.unit(), before.area(), c.from())) {
            throw new Rejected(new OutsideArea(c.unit()));
        }
        return decided(before, new ExceptionGranted(c.programme(), before.area(), c.from(), c.basis(), c.rule(),
                c.level(), c.unit(), c.min()), c);
    }

    /** The version that comes of it is checked like one that is adopted whole. */
    private Decision decided(ProgrammeAdopted before, ProgrammeEvent event, ProgrammeCommand c) {
        ProgrammeAdopted now = Amendments.after(before, event);
        ProgrammeCheck.require(new AdoptProgramme(c.id(), now.programme(), now.title(), now.teamLabel(), now.area(), now
                .from(), now.until(), now.basis(), now.rules()), units);
        return new Decision(now.area(), now.programme(), List.of(event));
    }

    private ProgrammeAdopted standing(ProgrammeVersion asked, LocalDate from) {
        if (last == null) {
            throw new Rejected(new UnknownProgramme(asked.programme()));
        }
        if (from.isBefore(last.from())) {
            throw new Rejected(new AmendedTooEarly(last.from()));
        }
        return last;
    }

    private static void known(ProgrammeAdopted before, String number, boolean known) {
        if (!known) {
            throw new Rejected(new UnknownRule(before.programme(), number));
        }
    }
}
