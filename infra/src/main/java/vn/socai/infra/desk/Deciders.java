package vn.socai.infra.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.socai.campaign.CampaignCommand;
import vn.socai.command.Command;
import vn.socai.command.DecidedBy;
import vn.socai.commendation.CommendationCommand;
import vn.socai.commendation.SelectionCommand;
import vn.socai.difficulty.DifficultyCommand;
import vn.socai.dossier.DossierCommand;
import vn.socai.evaluation.EvaluationCommand;
import vn.socai.evaluation.ScoringCommand;
import vn.socai.founding.FoundingCommand;
import vn.socai.founding.RegisterCommand;
import vn.socai.genesis.GenesisCommand;
import vn.socai.group.GroupCommand;
import vn.socai.indicator.IndicatorCommand;
import vn.socai.person.PersonCommand;
import vn.socai.practice.PracticeCommand;
import vn.socai.programme.ProgrammeCommand;
import vn.socai.report.PeriodCommand;
import vn.socai.report.ReportCommand;
import vn.socai.signing.SigningCommand;
import vn.socai.team.RequestCommand;
import vn.socai.team.TeamCommand;
import vn.socai.training.TrainingCommand;
import vn.socai.unit.UnitCommand;
import vn.socai.visit.VisitCommand;
import vn.socai.work.WorkCommand;

/** Which aggregate decides which command. The closed list of command families stands here. */
final class Deciders {
    /** A new family adds its line here; the rest is found from its annotations. */
    static final List<Class<? extends Command>> FAMILIES = List.of(GenesisCommand.class, UnitCommand.class,
            ProgrammeCommand.class, TeamCommand.class, VisitCommand.class, IndicatorCommand.class,
            PersonCommand.class,
            DossierCommand.class,
            DifficultyCommand.class,
            PracticeCommand.class,
            CommendationCommand.class,
            SelectionCommand.class,
            EvaluationCommand.class,
            ScoringCommand.class,
            SigningCommand.class,
            PeriodCommand.class,
            ReportCommand.class,
            GroupCommand.class,
            TrainingCommand.class,
            WorkCommand.class,
            CampaignCommand.class,
            RequestCommand.class,
            RegisterCommand.class,
            FoundingCommand.class);

    private static final ClassValue<Decider> BY_COMMAND = new ClassValue<>() {
        @Override
        protected Decider computeValue(Class<?> command) {
            return Stream.concat(Stream.of(command), Stream.of(command.getInterfaces()))
                    .flatMap(type -> decider(type).stream())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody decides a " + command.getName()));
        }
    };

    private Deciders() {}

    /**
     * An aggregate and how its handler is called.
     *
     * @param handler the name of the type that the aggregate's command handler takes: a family or a single command
     */
    record Decider(Class<?> aggregate, String handler) {}

    static Decider of(Command command) {
        return BY_COMMAND.get(command.getClass());
    }

    /** Every aggregate of the command side. */
    static Set<Class<?>> aggregates() {
        return FAMILIES.stream()
                .flatMap(family -> Stream.concat(Stream.of(family), Stream.of(family.getPermittedSubclasses())))
                .flatMap(type -> decider(type).stream())
                .map(Decider::aggregate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Decider> decider(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(DecidedBy.class))
                .map(by -> new Decider(by.value(), type.getName()));
    }
}
