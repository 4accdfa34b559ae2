package vn.socai.infra.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.socai.command.Command;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.ActivityArea;
import vn.socai.value.Ciphertext;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** They stand in ledgers: a program that made others would take every resend for another body under the same id. */
final class FingerprintTest {
    private static final CommandId ID = new CommandId(new UUID(0x1234_5678_9abc_4defL, 0x8765_4321_0fed_cba9L));
    private static final TeamId TEAM = new TeamId(new UUID(1, 2));
    private static final PersonId PERSON = new PersonId(new UUID(3, 4));
    private static final LocalDate DAY = LocalDate.of(2024, 10, 3);

    @ParameterizedTest
    @MethodSource
    void isTheOneThatStandsInLedgers(Command command, long stored) {
        assertThat(new Fingerprint().of(command)).isEqualTo(stored);
    }

    static Stream<Arguments> isTheOneThatStandsInLedgers() {
        return Stream.of(Arguments.of(visit(Set.of(Skill.SHOPPING, Skill.PAYMENT), 3), -6674667383012050386L),
                Arguments.of(new LogVisit(ID, TEAM, new VisitFacts(World.VILLAGE, DAY, PERSON, ActivityArea.ECONOMY,
                        Set.of(), 0, null)), 4320575359618861200L),
                Arguments.of(new CorrectVisit(ID, new VisitId(new UUID(7, 8)), TEAM, YearMonth.of(2024, 9),
                        visit(Set.of(Skill.PAYMENT), 4).facts()), -806554053836721072L),
                Arguments.of(new VoidVisit(ID, new VisitId(new UUID(7, 8)), TEAM, YearMonth.of(2024, 9),
                        VoidReason.values()[0]), -6705456955581291289L),
                Arguments.of(new EstablishTeam(ID, TEAM, World.COMMUNE, TeamLevel.COMMUNE, "Tổ công nghệ số Đồng Tâm",
                        DAY, World.DECISION), -5548260384620858692L),
                Arguments.of(new JoinTeam(ID, TEAM, PERSON, new SealedProfile(new Ciphertext(new byte[]{1, 2, 3}), -5),
                        DAY), -10845664814069890L),
                Arguments.of(new EnactReorganisation(ID, World.DECISION, DAY, true, List.of(new UnitChange.Created(
                        World.PROVINCE, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY))), -5190450185228675287L));
    }

    /** One that was longer leaves its bytes in what is used again. */
    @Test
    void isTheSameWhateverCameBefore() {
        Fingerprint used = new Fingerprint();
        used.of(visit(Set.of(Skill.PAYMENT, Skill.SHOPPING), 1));

        assertThat(used.of(visit(Set.of(), 2))).isEqualTo(new Fingerprint().of(visit(Set.of(), 2)));
    }

    @Test
    void takesATextThatIsLongerThanMost() {
        LogVisit visit = visit(Set.of(), 1);
        EstablishTeam team = new EstablishTeam(ID, TEAM, World.COMMUNE, TeamLevel.COMMUNE, "tổ".repeat(3_000), DAY,
                World.DECISION);
        Fingerprint used = new Fingerprint();

        assertThat(used.of(team)).isNotEqualTo(used.of(visit));
    }

    private static LogVisit visit(Set<Skill> skills, int people) {
        return new LogVisit(ID, TEAM, new VisitFacts(World.VILLAGE, DAY, PERSON, ActivityArea.ECONOMY, skills, people,
                new HouseholdRef(new UUID(5, 6))));
    }
}
