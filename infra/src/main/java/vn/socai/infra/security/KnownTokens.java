package vn.socai.infra.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Believes a token for a minute after its signature was checked, but never beyond its end: the check is the dearest part of a small
 * request, and a client sends the same token with each. What is refused is not remembered.
 */
final class KnownTokens implements JwtDecoder {
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> known;

    KnownTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(BELIEVED)
                .ticker(() -> {
                    Instant now = clock.instant();
                    return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
                })
                .build();
    }

    @Override
    public Jwt decode(String token) {
        @Nullable
        Jwt found = known.getIfPresent(token);
        if (found != null && found.getExpiresAt() != null && clock.instant().isBefore(found.getExpiresAt())) {
            return found;
        }
        Jwt decoded = decoder.decode(token);
        known.put(token, decoded);
        return decoded;
    }
}
