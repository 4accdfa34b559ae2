package vn.socai.architecture.planted.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;

import org.axonframework.modelling.command.AggregateIdentifier;

/** May use Axon, a clock that it is given, and chance from a seed that it is given. */
public final class InnocentTeam {

    @AggregateIdentifier
    String id = "";

    static int draw(Clock clock, long seed) {
        return LocalDate.now(clock).getYear() + new Random(seed).nextInt();
    }
}
