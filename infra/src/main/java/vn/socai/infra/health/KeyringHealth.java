package vn.socai.infra.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while keys can be read: without them no name can be shown and no member can join. */
@Component("keyringHealthIndicator")
public final class KeyringHealth implements HealthIndicator {
    private final Vitals vitals;

    public KeyringHealth(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public Health health() {
        return (vitals.keyring() ? Health.up() : Health.down()).build();
    }
}
