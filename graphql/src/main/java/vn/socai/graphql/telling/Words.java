package vn.socai.graphql.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.socai.value.LegalBasis;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/**
 * What the sentences on one event call things by: units as they were named on the event's day, teams as the ledger called them when it
 * took the event.
 *
 * @param on the event's day
 * @param then the event's position
 * @param at the position at which the answer is read
 */
record Words(Atlas atlas, Roster roster, LocalDate on, long then, long at) {
    private static final DateTimeFormatter VI_DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** A unit by its name of the event's day, {@code xã Quang Minh}, {@code Quang Minh commune}; by its id where nobody knows it. */
    Term unit(UnitId unit) {
        return unit(unit, on);
    }

    /** A unit by its name of another day. */
    Term unit(UnitId unit, LocalDate day) {
        return atlas.nearest(unit, day, at).map(Words::named).orElse(new Term(unit.value(), unit.value()));
    }

    private static Term named(UnitCard card) {
        String kind = card.kind().label();
        Term word = Glossary.of(card.kind());
        return card.id().equals(UnitId.COUNTRY) ? word
                : new Term(kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1) + " " + card.name(),
                        card.name() + " " + word.en());
    }

    /** A team by its name in quotation marks. */
    Term team(TeamId team) {
        return team(team, then);
    }

    /** A team by its name before the event. */
    Term teamBefore(TeamId team) {
        return team(team, then - 1);
    }

    private Term team(TeamId team, long position) {
        return roster.team(team, position)
                .map(TeamCard::name)
                .map(name -> new Term("“" + name + "”", "“" + name + "”"))
                .orElse(new Term("một tổ", "a team"));
    }

    /** A decision by number, day and office. */
    Term basis(LegalBasis basis) {
        return new Term(basis.number() + " ngày " + day(basis.date()).vi() + " của " + basis.office(),
                basis.number() + " of " + day(basis.date()).en() + " by " + basis.office());
    }

    /** A day. */
    Term day(LocalDate day) {
        return new Term(VI_DAY.format(day), EN_DAY.format(day));
    }

    /** A number, grouped as each language groups. */
    Term number(long number) {
        return new Term(String.format(Locale.forLanguageTag("vi"), "%,d", number), String.format(Locale.ENGLISH, "%,d",
                number));
    }

    /** A number of things in English, {@code 1 person}, {@code 3 people}. */
    String count(long number, String one, String many) {
        return number(number).en() + " " + (number == 1 ? one : many);
    }

    /** The words for a constant. */
    Term word(Enum<?> constant) {
        return Glossary.of(constant);
    }

    /** Several constants, one after the other. */
    Term words(Collection<? extends Enum<?>> constants) {
        return new Term(joined(constants, Term::vi), joined(constants, Term::en));
    }

    private static String joined(Collection<? extends Enum<?>> constants, Function<Term, String> language) {
        return constants.stream().map(Glossary::of).map(language).collect(Collectors.joining(", "));
    }

    /** The text with its first letter capital. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
