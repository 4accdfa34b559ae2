package vn.socai.infra.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

import vn.socai.ledger.Actor;

/** A token that was believed, and the actor it makes. */
final class ActorToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Actor actor;
    private final Instant expires;

    ActorToken(Actor actor, Jwt token) {
        super(List.of());
        this.actor = actor;
        this.expires = Objects.requireNonNull(token.getExpiresAt());
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    Instant expires() {
        return expires;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorToken that && actor.equals(that.actor) && expires.equals(that.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, expires);
    }
}
