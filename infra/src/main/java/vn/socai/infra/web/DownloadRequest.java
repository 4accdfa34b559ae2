package vn.socai.infra.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.function.ServerRequest;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/** The parameters of a download, named and read as the API's arguments are. */
record DownloadRequest(ServerRequest request) {
    private static final int LONGEST = 100;

    /** Who asks. */
    Actor actor() {
        return request.principal()
                .map(principal -> principal instanceof Authentication token ? token.getPrincipal() : null)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .orElseThrow(() -> new Refusal(Problems.UNAUTHENTICATED));
    }

    private Optional<String> optional(String name) {
        return request.param(name).map(text -> Input.optional(name, text, LONGEST));
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new Refusal(Problems.invalid(name, "Thiếu tham số này.",
                "This parameter is missing.")));
    }

    UnitId unit() {
        return Input.unit("unit", text("unit"));
    }

    @Nullable
    ProgrammeId programme() {
        return optional("programme").map(id -> Input.programme("programme", id)).orElse(null);
    }

    YearMonth month() {
        return read("month", text("month"), YearMonth::parse);
    }

    @Nullable
    LocalDate validAt() {
        return optional("validAt").map(text -> read("validAt", text, LocalDate::parse)).orElse(null);
    }

    /** A plus that the client did not encode came as a blank. */
    @Nullable
    Instant knownAt() {
        return optional("knownAt").map(text -> read("knownAt", text.replace(' ', '+'), OffsetDateTime::parse)
                .toInstant()).orElse(null);
    }

    @Nullable
    Long position(String name) {
        return optional(name).map(text -> read(name, text, Long::valueOf)).orElse(null);
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(Problems.invalid(name, "Tham số này không đọc được.", "This parameter cannot be read."));
        }
    }
}
