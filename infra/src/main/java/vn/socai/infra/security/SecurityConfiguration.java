package vn.socai.infra.security;

import java.time.Clock;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Closes every door but those named here. There are no cookies and no sessions, so nothing can be forged across sites. */
@Configuration(proxyBeanMethods = false) @EnableWebSecurity @EnableConfigurationProperties(SecuritySettings.class)
public class SecurityConfiguration {
    /** The handshake itself needs no token: a browser cannot send one there. Its first message must bring it. */
    private static final RequestMatcher HANDSHAKE = request -> request.getMethod().equals("GET") && request
            .getRequestURI()
            .equals("/graphql") && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));

    @Bean
    JwtDecoder jwtDecoder(SecuritySettings settings, ObjectProvider<DemoTokens> demo, Clock clock) {
        return new KnownTokens(TokenTrust.decoder(settings, demo.getIfAvailable(), clock), clock);
    }

    @Bean
    JwtAuthenticationProvider tokens(JwtDecoder decoder, SecuritySettings settings) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(new ActorClaims(settings));
        return provider;
    }

    @Bean
    CallerInterceptor callerInterceptor(JwtAuthenticationProvider tokens, SecuritySettings settings, Clock clock) {
        return new CallerInterceptor(new ProviderManager(tokens), clock, settings.streamsPerCaller());
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, JwtAuthenticationProvider tokens, SecuritySettings settings,
            @Value("${socai.development:false}") boolean development) throws Exception {
        Unauthorised unauthorised = new Unauthorised();
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(unauthorised)
                        .accessDeniedHandler(
                                unauthorised))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthorised)
                        .accessDeniedHandler(unauthorised)
                        .jwt(jwt -> jwt.authenticationManager(new ProviderManager(tokens))))
                .authorizeHttpRequests(door -> {
                    door.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
                    door.requestMatchers(settings.openEndpoints().toArray(String[]::new)).permitAll();
                    if (development) {
                        door.requestMatchers(HttpMethod.GET, "/graphiql", "/graphiql/**", "/webjars/**").permitAll();
                    }
                    door.requestMatchers(HANDSHAKE).permitAll();
                    door.requestMatchers("/graphql").authenticated();
                    door.requestMatchers(HttpMethod.GET, "/downloads/**").authenticated();
                    door.anyRequest().denyAll();
                });
        return http.build();
    }
}
