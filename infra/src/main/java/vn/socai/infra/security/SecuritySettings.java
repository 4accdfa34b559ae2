package vn.socai.infra.security;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and how a token tells role and unit.
 *
 * @param jwkSetUri where the issuer publishes its keys
 * @param issuer the value that {@code iss} must have; without {@code jwkSetUri} and {@code publicKeyFile} its keys are discovered there
 * @param publicKeyFile the issuer's keys in a file: PEM (RSA or EC P-256), or a JWK set
 * @param audience the value that {@code aud} must hold, absent for any
 * @param roleClaim the claim with the name of a role
 * @param unitClaim the claim with the id of the unit whose subtree the caller works in
 * @param openEndpoints paths that need no token
 * @param streamsPerCaller how many subscriptions one subject may hold on this node
 */
@ConfigurationProperties("socai.security")
public record SecuritySettings(@Nullable String jwkSetUri, @Nullable String issuer, @Nullable Path publicKeyFile,
        @Nullable String audience, @DefaultValue("socai_role") String roleClaim,
        @DefaultValue("socai_unit") String unitClaim,
        @DefaultValue({
                "/actuator/health", "/actuator/health/**", "/actuator/prometheus"}) List<String> openEndpoints,
        @DefaultValue("100") int streamsPerCaller) {

    /** Whether any issuer is named. */
    boolean namesIssuer() {
        return jwkSetUri != null || issuer != null || publicKeyFile != null;
    }
}
