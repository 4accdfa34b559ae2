package vn.socai.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import vn.socai.graphql.problem.Problem;

/** Tells what is wrong with a body that is no single GraphQL request: not JSON, an array of requests, no query, or too large. */
@Component @Order(Ordered.HIGHEST_PRECEDENCE)
public class UnreadableRequest implements HandlerExceptionResolver {
    private static final Problem UNREADABLE = new Problem("UNREADABLE_REQUEST",
            "Thân yêu cầu phải là một truy vấn GraphQL dạng JSON; không nhận mảng nhiều truy vấn.",
            "The body must be one GraphQL request in JSON; arrays of requests are not taken.");

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception exception) {
        if (!(exception instanceof HttpMessageNotReadableException || exception instanceof ServerWebInputException)) {
            return null;
        }
        try {
            if (tooLarge(exception)) {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                BodyLimit.write(response, BodyLimit.TOO_LARGE);
            } else {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                BodyLimit.write(response, UNREADABLE);
            }
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tooLarge(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge) {
                return true;
            }
        }
        return false;
    }
}
