package vn.socai.infra.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenTrustTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path directory;

    private static SecuritySettings settings(String issuer, Path keys) {
        return new SecuritySettings(null, issuer, keys, null, "socai_role", "socai_unit", List.of(), 10);
    }

    private static String demo(Path directory) {
        return DemoTokens.open(directory, CLOCK).mint("officer-1", Role.OFFICER, UnitId.COUNTRY, Duration.ofMinutes(5));
    }

    @Test
    void theDemonstrationsKeyIsItsOwnersAloneAndStays() throws Exception {
        String first = demo(directory);
        Path key = directory.resolve("demo-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
        JwtDecoder again = TokenTrust.decoder(settings(null, null), DemoTokens.open(directory, CLOCK), CLOCK);
        assertThat(again.decode(first).getSubject()).isEqualTo("officer-1");
        assertThat(Files.list(directory)).containsExactly(key);
    }

    @Test
    void aServerThatTheDemonstrationDidNotStartRefusesItsTokens() throws Exception {
        String token = demo(directory);
        Path keys = pem(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic().getEncoded());
        assertThatThrownBy(() -> TokenTrust.decoder(settings("https://id.example", keys), null, CLOCK).decode(token))
                .isInstanceOf(BadJwtException.class);
        // Even one that was made to trust the very key: the issuer differs.
        Path same = Files.writeString(directory.resolve("keys.json"), "{\"keys\":[" + Files.readString(directory
                .resolve(
                        "demo-key.json")) + "]}");
        assertThatThrownBy(() -> TokenTrust.decoder(settings("https://id.example", same), null, CLOCK).decode(token))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("iss");
    }

    @Test
    void anotherDemonstrationsTokensAreRefused(@TempDir Path other) {
        JwtDecoder decoder = TokenTrust.decoder(settings(null, null), DemoTokens.open(other, CLOCK), CLOCK);
        assertThatThrownBy(() -> decoder.decode(demo(directory))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void withoutAnIssuerTheServiceDoesNotStart() {
        assertThatThrownBy(() -> TokenTrust.decoder(settings(null, null), null, CLOCK)).isInstanceOf(NoIssuer.class)
                .hasMessageContaining("nơi cấp thẻ")
                .hasMessageContaining("issuer of access tokens")
                .hasMessageContaining(
                        "NO_TOKEN_ISSUER");
    }

    @Test
    void aPublicKeyInAFileChecksItsTokensAndNoOthers() throws Exception {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        JwtDecoder decoder = TokenTrust.decoder(settings("https://id.example", pem(pair.getPublic().getEncoded())),
                null,
                CLOCK);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer("https://id.example").subject("s");
        assertThatThrownBy(() -> decoder.decode(sign(claims.build(), pair))).as("no expiry")
                .isInstanceOf(
                        BadJwtException.class);
        claims.expirationTime(Date.from(CLOCK.instant().plusSeconds(60)));
        assertThat(decoder.decode(sign(claims.build(), pair)).getSubject()).isEqualTo("s");
        assertThatThrownBy(() -> decoder.decode(sign(claims.build(), KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()))).isInstanceOf(BadJwtException.class);
        claims.issuer("https://evil.example");
        assertThatThrownBy(() -> decoder.decode(sign(claims.build(), pair))).isInstanceOf(BadJwtException.class);
        claims.issuer("https://id.example").expirationTime(Date.from(CLOCK.instant().minusSeconds(600)));
        assertThatThrownBy(() -> decoder.decode(sign(claims.build(), pair))).isInstanceOf(BadJwtException.class)
                .hasMessageContaining("expired");
    }

    private static String sign(JWTClaimsSet claims, java.security.KeyPair pair) throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(pair.getPrivate()));
        return token.serialize();
    }

    private Path pem(byte[] der) throws Exception {
        return Files.writeString(directory.resolve("key.pem"), "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder()
                .encodeToString(der) + "\n-----END PUBLIC KEY-----\n");
    }
}
