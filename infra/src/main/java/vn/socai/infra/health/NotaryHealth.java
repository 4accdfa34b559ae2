package vn.socai.infra.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.socai.infra.proof.Notary;

/** Up while checkpoints may be signed; down where the ledger was found altered. */
@Component("notaryHealthIndicator")
public final class NotaryHealth implements HealthIndicator {
    private final Notary notary;

    public NotaryHealth(Notary notary) {
        this.notary = notary;
    }

    @Override
    public Health health() {
        return notary.trouble()
                .map(found -> Health.down().withDetail("code", found.code()))
                .orElseGet(() -> Health.up().withDetail("secondsUnsigned", notary.unsignedFor().toSeconds()))
                .build();
    }
}
