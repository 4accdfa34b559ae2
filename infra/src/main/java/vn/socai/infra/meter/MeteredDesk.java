package vn.socai.infra.meter;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.ledger.Actor;

/** A desk that counts what became of each command. */
public final class MeteredDesk implements Desk {
    private enum Became {
        ACCEPTED, DUPLICATE, REFUSED, FAILED
    }

    private final Desk desk;
    private final Map<Became, Counter> counters = new EnumMap<>(Became.class);

    public MeteredDesk(Desk desk, MeterRegistry registry) {
        this.desk = desk;
        // Registered at once: an outcome that never came up shows as 0 and not as a gap.
        for (Became became : Became.values()) {
            Counter counter = Counter.builder(Metric.COMMANDS.id())
                    .description(Metric.COMMANDS.help())
                    .tag(Metric.OUTCOME, became.name().toLowerCase(Locale.ROOT))
                    .register(registry);
            counters.put(became, counter);
        }
    }

    @Override
    public void admit(Intent intent, Actor actor) {
        desk.admit(intent, actor);
    }

    @Override
    public Outcome submit(Command command, Actor actor) {
        try {
            Outcome outcome = desk.submit(command, actor);
            count(outcome);
            return outcome;
        } catch (RuntimeException e) {
            count(Became.FAILED, 1);
            throw e;
        }
    }

    @Override
    public List<Outcome> submit(List<? extends Command> commands, Actor actor) {
        try {
            List<Outcome> outcomes = desk.submit(commands, actor);
            outcomes.forEach(this::count);
            return outcomes;
        } catch (RuntimeException e) {
            count(Became.FAILED, commands.size());
            throw e;
        }
    }

    private void count(Outcome outcome) {
        count(switch (outcome) {
            case Outcome.Accepted accepted -> Became.ACCEPTED;
            case Outcome.Duplicate duplicate -> Became.DUPLICATE;
            case Outcome.Refused refused -> Became.REFUSED;
        }, 1);
    }

    private void count(Became became, int times) {
        Objects.requireNonNull(counters.get(became)).increment(times);
    }
}
