package vn.socai.infra.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

/**
 * Tokens for the demonstration, signed with a key made in its data directory. Only a server that the demonstration starts is given
 * this object, so every other refuses its tokens, whatever key they bear.
 */
public final class DemoTokens {
    /** What its tokens name as their issuer. */
    public static final String ISSUER = "urn:socai:demo";
    private static final String FILE = "demo-key.json";

    private final ECKey key;
    private final Clock clock;

    private DemoTokens(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Takes the key from the data directory, or makes one there that only its owner may read. */
    public static DemoTokens open(Path directory, Clock clock) {
        Path file = directory.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return new DemoTokens(ECKey.parse(Files.readString(file)), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("the demonstration's key is damaged: " + file, e);
        }
    }

    private static void make(Path file) throws IOException, JOSEException {
        ECKey made = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".part", PosixFilePermissions
                .asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(part, made.toJSONString().getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The key that checks the tokens. */
    ECKey publicKey() {
        return key.toPublicJWK();
    }

    /** Mints a token. */
    public String mint(String subject, Role role, UnitId unit, Duration valid) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(ISSUER)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(valid)))
                .claim("socai_role", role.name())
                .claim("socai_unit", unit.value())
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the demonstration's key cannot sign", e);
        }
        return token.serialize();
    }
}
