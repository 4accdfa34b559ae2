package vn.socai.infra.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How long a token is believed without a look at its signature. */
class KnownTokensTest {
    private static final Instant BEGIN = Instant.parse("2024-10-10T00:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);
    private int checked;

    private KnownTokens tokens(Duration valid) {
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        JwtDecoder decoder = token -> {
            checked++;
            if (token.equals("forged")) {
                throw new BadJwtException("forged");
            }
            return Jwt.withTokenValue(token)
                    .header("alg", "ES256")
                    .subject("an")
                    .expiresAt(BEGIN.plus(valid))
                    .build();
        };
        return new KnownTokens(decoder, clock);
    }

    @Test
    void aTokenIsCheckedOnceAMinute() {
        KnownTokens tokens = tokens(Duration.ofHours(1));
        assertThat(tokens.decode("a").getSubject()).isEqualTo("an");
        now.set(BEGIN.plusSeconds(59));
        tokens.decode("a");
        assertThat(checked).isOne();
        now.set(BEGIN.plusSeconds(61));
        tokens.decode("a");
        assertThat(checked).isEqualTo(2);
    }

    @Test
    void noneIsBelievedBeyondItsEnd() {
        KnownTokens tokens = tokens(Duration.ofSeconds(10));
        tokens.decode("a");
        now.set(BEGIN.plusSeconds(10));
        tokens.decode("a");
        assertThat(checked).isEqualTo(2);
    }

    @Test
    void whatWasRefusedIsCheckedEachTime() {
        KnownTokens tokens = tokens(Duration.ofHours(1));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("forged"));
        }
        assertThat(checked).isEqualTo(2);
    }
}
