package vn.socai.infra.health;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up while the figures follow the ledger and hold everything in it: the folding writer lives, no commit waits longer than
 * {@link #LONGEST_WAIT}, and none had to be set aside.
 */
@Component("projectionHealthIndicator")
public final class ProjectionHealth implements HealthIndicator {
    /** How old a commit may be that the figures do not show yet. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Vitals vitals;

    public ProjectionHealth(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public Health health() {
        try {
            Duration behind = vitals.behind();
            boolean well = vitals.folding() && vitals.parked() == 0 && behind.compareTo(LONGEST_WAIT) <= 0;
            return (well ? Health.up() : Health.outOfService()).withDetail("head", vitals.head())
                    .withDetail("projectedUpTo", vitals.projectedUpTo())
                    .withDetail("commitsBehind", vitals.commitsBehind())
                    .withDetail("secondsBehind", behind.toMillis() / 1_000.0)
                    .withDetail("parked", vitals.parked())
                    .withDetail("folding", vitals.folding())
                    .build();
        } catch (RuntimeException e) {
            return Health.down().withDetail("error", e.getClass().getSimpleName()).build();
        }
    }
}
