package vn.socai.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.graphql.problem.Problem;

/** Refuses bodies that are too large: at once where the length is said, else as soon as they pass the bound. */
@Component @Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class BodyLimit extends OncePerRequestFilter {
    /** A thousand visits take less than half of it. */
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final Problem TOO_LARGE = new Problem("REQUEST_TOO_LARGE", "Yêu cầu quá lớn (tối đa 2 MiB).",
            "The request is too large (at most 2 MiB).");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            write(response, TOO_LARGE);
            return;
        }
        chain.doFilter(new Bounded(request), response);
    }

    static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json(problem));
    }

    /** A problem outside GraphQL, in a body that a GraphQL client can read too. */
    static byte[] json(Problem problem) {
        return JsonMapper.shared()
                .writeValueAsBytes(Map.of("code", problem.code(), "vi", problem.vi(), "en",
                        problem.en(), "errors", List.of(Map.of("message", problem.message(), "extensions", problem
                                .extensions()))));
    }

    /** A body without a length turned out to be larger than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("the request is larger than " + MAX_BYTES + " bytes");
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream());
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream in;
        private long read;

        BoundedStream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = in.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > MAX_BYTES) {
                throw new TooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
