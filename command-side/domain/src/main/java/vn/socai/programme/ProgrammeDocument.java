package vn.socai.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** A programme document as its file has it; what is missing here is told when it is turned into a command. */
record ProgrammeDocument(@Nullable String id, @Nullable Integer version, @Nullable String title,
        @Nullable String teamLabel, @Nullable Area area, @Nullable LocalDate from, @Nullable LocalDate until,
        @Nullable Basis basis, @Nullable List<Clause> rules) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** A unit by its official code and the day on which the map with that meaning of the code began, or the country. */
    record Area(@Nullable String code, @Nullable LocalDate on, boolean country) {
        UnitId unit() {
            return country ? UnitId.COUNTRY : unitOf(code, on);
        }
    }

    record Basis(@Nullable String number, @Nullable LocalDate date, @Nullable String office) {}

    /** Which kind of {@link Rule} a clause is. */
    enum Kind {
        TEAM_SIZE, TEAMS_PER_COMMUNE, TEAMS_PER_VILLAGE, CAMPAIGN
    }

    record Exempted(@Nullable String code, @Nullable LocalDate on, @Nullable Integer min) {}

    /** One rule; which fields it needs follows from its kind. */
    record Clause(@Nullable String number, @Nullable Kind kind, @Nullable Strength strength, @Nullable TeamLevel level,
            @Nullable Integer min, @Nullable Integer max, @Nullable LocalDate lastGoodDay,
            @Nullable List<Exempted> exceptions, @Nullable String id, @Nullable String name, @Nullable LocalDate from,
            @Nullable LocalDate lastDay) {
        Rule rule() {
            String rule = need(number, "rules.number");
            Strength asked = need(strength, rule + ".strength");
            return switch (need(kind, rule + ".kind")) {
                case TEAM_SIZE -> new Rule.TeamSize(rule, asked, need(level, rule + ".level"), min, max);
                case TEAMS_PER_COMMUNE -> new Rule.TeamsPerCommune(rule, asked, need(level, rule + ".level"),
                        need(min, rule + ".min"), max, lastGoodDay, exemptions(rule));
                case TEAMS_PER_VILLAGE ->
                    new Rule.TeamsPerVillage(rule, asked, need(min, rule + ".min"), lastGoodDay);
                case CAMPAIGN -> new Rule.Campaign(rule, asked, need(id, rule + ".id"), need(name, rule + ".name"),
                        need(from, rule + ".from"), need(lastDay, rule + ".lastDay"));
            };
        }

        private List<Rule.Exemption> exemptions(String rule) {
            return Objects.requireNonNullElse(exceptions, List.<Exempted>of())
                    .stream()
                    .map(e -> new Rule.Exemption(unitOf(e.code, e.on), need(e.min, rule + ".exceptions.min")))
                    .toList();
        }
    }

    /**
     * The command that adopts this version; its id is derived, so that adopting it again changes nothing.
     *
     * @throws IllegalArgumentException where a field is missing or has not its form
     */
    AdoptProgramme command() {
        ProgrammeVersion programme = new ProgrammeVersion(new ProgrammeId(need(id, "id")), need(version, "version"));
        Basis stated = need(basis, "basis");
        LegalBasis legal = new LegalBasis(need(stated.number, "basis.number"), need(stated.date, "basis.date"),
                need(stated.office, "basis.office"));
        String name = "programme:" + programme.programme() + ":" + programme.version();
        return new AdoptProgramme(new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                programme, need(title, "title"), need(teamLabel, "teamLabel"), need(area, "area").unit(),
                need(from, "from"), until, legal, need(rules, "rules").stream().map(Clause::rule).toList());
    }

    private static UnitId unitOf(@Nullable String code, @Nullable LocalDate on) {
        return new UnitId(need(code, "code") + "." + need(on, "on").format(DAY));
    }

    private static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }
}
