package vn.socai.infra.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Makes the one decoder of tokens out of the settings: the demonstration's own, or the configured issuer's, never both. */
final class TokenTrust {
    private static final Set<JWSAlgorithm> ASYMMETRIC = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256,
            JWSAlgorithm.ES256);

    private TokenTrust() {}

    /** @throws NoIssuer where nobody is to be believed */
    static JwtDecoder decoder(SecuritySettings settings, @Nullable DemoTokens demo, Clock clock) {
        if (demo != null) {
            return with(ofKeys(new JWKSet(demo.publicKey())), DemoTokens.ISSUER, null, clock);
        }
        if (!settings.namesIssuer()) {
            throw new NoIssuer();
        }
        if (settings.publicKeyFile() != null) {
            return with(ofKeys(keys(settings.publicKeyFile())), settings.issuer(), settings.audience(), clock);
        }
        if (settings.jwkSetUri() != null) {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri())
                    .jwsAlgorithms(all -> all
                            .addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256,
                                    SignatureAlgorithm.ES256)))
                    .build();
            return with(decoder, settings.issuer(), settings.audience(), clock);
        }
        String issuer = Objects.requireNonNull(settings.issuer());
        // Asked when the first token comes: an issuer that is down must not keep the service from starting.
        return new SupplierJwtDecoder(() -> with(JwtDecoders.<NimbusJwtDecoder>fromIssuerLocation(issuer), issuer,
                settings.audience(), clock));
    }

    private static NimbusJwtDecoder ofKeys(JWKSet keys) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ASYMMETRIC, new ImmutableJWKSet<>(keys)));
        // Claims are judged by our validators, with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return new NimbusJwtDecoder(processor);
    }

    private static NimbusJwtDecoder with(NimbusJwtDecoder decoder, @Nullable String issuer, @Nullable String audience,
            Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        List<OAuth2TokenValidator<Jwt>> all = new ArrayList<>(List.of(times));
        all.add(new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null));
        if (issuer != null) {
            all.add(new JwtIssuerValidator(issuer));
        }
        if (audience != null) {
            all.add(new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(
                    audience)));
        }
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(all));
        return decoder;
    }

    private static JWKSet keys(Path file) {
        try {
            String text = Files.readString(file);
            if (!text.contains("-----BEGIN PUBLIC KEY-----")) {
                return JWKSet.parse(text);
            }
            byte[] der = Base64.getMimeDecoder().decode(text.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", ""));
            try {
                return new JWKSet(new RSAKey.Builder((RSAPublicKey) KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new X509EncodedKeySpec(der))).build());
            } catch (GeneralSecurityException notRsa) {
                return new JWKSet(new ECKey.Builder(Curve.P_256, (ECPublicKey) KeyFactory.getInstance("EC")
                        .generatePublic(new X509EncodedKeySpec(der))).build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (ParseException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key and no JWK set: " + file, e);
        }
    }
}
