package vn.socai.infra.ledger.codec;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.CampaignRule;
import vn.socai.value.Clause;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.Tag;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;

/** {@code programme.adopted@1}: its rules said their number and strength, but neither section nor wording. Never changed. */
record FirstProgramme(ProgrammeVersion programme, String title, String teamLabel, UnitId area, LocalDate from,
        @Nullable LocalDate until, LegalBasis basis, List<FirstRule> rules) {
    static final Upcaster<FirstProgramme> UPCASTER = new Upcaster<>(new StoredName("programme.adopted", 1),
            FirstProgramme.class, FirstProgramme::raised);

    sealed interface FirstRule {
        Rule raised();

        @Tag(1)
        record TeamSize(String number, Strength strength, TeamLevel level, @Nullable Integer min,
                @Nullable Integer max) implements FirstRule {
            @Override
            public Rule raised() {
                return new TeamRule.TeamSize(clause(number, strength), level, min, max);
            }
        }

        @Tag(2)
        record TeamsPerCommune(String number, Strength strength, TeamLevel level, int min, @Nullable Integer max,
                @Nullable LocalDate lastGoodDay, List<Exemption> exceptions) implements FirstRule {
            @Override
            public Rule raised() {
                return new TeamRule.TeamsPerCommune(clause(number, strength), level, min, max, lastGoodDay,
                        exceptions.stream().map(e -> new TeamRule.Exemption(e.unit, e.min)).toList());
            }
        }

        @Tag(3)
        record TeamsPerVillage(String number, Strength strength, int min, @Nullable LocalDate lastGoodDay)
                implements FirstRule {
            @Override
            public Rule raised() {
                return new TeamRule.TeamsPerVillage(clause(number, strength), min, lastGoodDay);
            }
        }

        @Tag(4)
        record Campaign(String number, Strength strength, String id, String name, LocalDate from, LocalDate lastDay)
                implements FirstRule {
            @Override
            public Rule raised() {
                return new CampaignRule.Campaign(clause(number, strength), id, name, from, lastDay);
            }
        }

        record Exemption(UnitId unit, int min) {}

        private static Clause clause(String number, Strength strength) {
            return new Clause(number, strength, "", "");
        }
    }

    private ProgrammeAdopted raised() {
        return new ProgrammeAdopted(programme, title, teamLabel, area, from, until, basis, rules.stream()
                .map(FirstRule::raised)
                .toList());
    }
}
