package vn.socai.infra.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while the ledger's last commit can be read from the store. */
@Component("ledgerHealthIndicator")
public final class LedgerHealth implements HealthIndicator {
    private final Vitals vitals;

    public LedgerHealth(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public Health health() {
        try {
            vitals.touch();
            return Health.up().withDetail("head", vitals.head()).build();
        } catch (RuntimeException e) {
            // The class alone: a driver's message may hold an address or a credential.
            return Health.down().withDetail("error", e.getClass().getSimpleName()).build();
        }
    }
}
