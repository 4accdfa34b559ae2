package vn.socai.infra.security;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Reads who acts out of a token's claims. A token without a role or unit of ours is worth nothing here. */
final class ActorClaims implements Converter<Jwt, ActorToken> {
    private final SecuritySettings settings;

    ActorClaims(SecuritySettings settings) {
        this.settings = settings;
    }

    @Override
    public ActorToken convert(Jwt token) {
        String subject = token.getSubject();
        String role = token.getClaimAsString(settings.roleClaim());
        String unit = token.getClaimAsString(settings.unitClaim());
        if (subject == null || role == null || unit == null) {
            throw new InvalidBearerTokenException("the token tells no subject, role or unit");
        }
        try {
            return new ActorToken(new Actor(subject, role(role), new UnitId(unit)), token);
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("the token's subject, role or unit cannot be read", e);
        }
    }

    private static Role role(@Nullable String name) {
        Role role = Role.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
        // The service acts in its own name only from within.
        if (role == Role.SYSTEM) {
            throw new IllegalArgumentException("no token makes its bearer the service itself");
        }
        return role;
    }
}
