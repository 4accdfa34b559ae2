package vn.socai.infra.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Problems;

/** Tells in both languages why a request was not let in, in a body that a GraphQL client can read too. */
final class Unauthorised implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Problem INVALID_TOKEN = new Problem("INVALID_TOKEN", "Thẻ truy cập không hợp lệ.",
            "The access token is not valid.");
    private static final Problem TOKEN_EXPIRED = new Problem("TOKEN_EXPIRED", "Thẻ truy cập đã hết hạn.",
            "The access token has expired.");

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json = JsonMapper.shared();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        challenge.commence(request, response, refused);
        write(response, problem(request, refused));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        write(response, Problems.FORBIDDEN);
    }

    static Problem problem(HttpServletRequest request, AuthenticationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof JwtValidationException invalid && invalid.getErrors()
                    .stream()
                    .anyMatch(error -> String
                            .valueOf(error.getDescription())
                            .contains("expired"))) {
                return TOKEN_EXPIRED;
            }
        }
        return request.getHeader("Authorization") == null ? Problems.UNAUTHENTICATED : INVALID_TOKEN;
    }

    /** What a stream is told when its token ends. */
    static Problem expired() {
        return TOKEN_EXPIRED;
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream()
                .write(json.writeValueAsBytes(Map.of("code", problem.code(), "vi", problem
                        .vi(), "en", problem.en(), "errors", List.of(Map.of("message", problem.message(),
                                "extensions", problem.extensions())))));
    }
}
