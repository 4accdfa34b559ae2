package vn.socai.infra.web;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.socai.graphql.personal.AccessLog;
import vn.socai.graphql.personal.AccessLog.Access;
import vn.socai.graphql.personal.AccessLog.Read;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.infra.paper.Format;
import vn.socai.infra.paper.Table;
import vn.socai.infra.view.LiveRoom;
import vn.socai.ledger.Actor;

/**
 * Tables as files: {@code GET /downloads/team-list.xlsx?unit=…}, likewise {@code .csv} and {@code .html}. What they give out of personal
 * data is recorded before they leave, and what cannot be recorded does not leave.
 */
@Configuration(proxyBeanMethods = false)
public class Downloads {
    /** The page loads and runs nothing; its style stands in it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final LiveRoom live;
    private final AccessLog log;
    private final ProblemResolver problems;
    private final Clock clock;

    Downloads(LiveRoom live, AccessLog log, ProblemResolver problems, Clock clock) {
        this.live = live;
        this.log = log;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * A table that is handed out.
     *
     * @param file its name without the ending
     * @param reads what stands in it of persons
     */
    record Handout(String file, Table table, List<Read> reads) {}

    @Bean
    RouterFunction<ServerResponse> downloadRoutes(TableDesk desk) {
        return RouterFunctions.route()
                .GET("/downloads/team-list.{format}", request -> answer(request, "team-list", desk::teamList))
                .GET("/downloads/consolidated-report.{format}", request -> answer(request, "consolidated-report",
                        desk::consolidatedReport))
                .build();
    }

    private ServerResponse answer(ServerRequest request, String name,
            BiFunction<DownloadRequest, Actor, Handout> table) {
        try (LiveRoom.Answer one = live.answer()) {
            DownloadRequest asked = new DownloadRequest(request);
            Actor actor = asked.actor();
            Format format = Format.of(request.pathVariable("format"))
                    .orElseThrow(() -> new Refusal(Problems.invalid("format", "Định dạng là html, csv hoặc xlsx.",
                            "The format is html, csv or xlsx.")));
            Handout handout = table.apply(asked, actor);
            byte[] bytes = format.write(handout.table());
            record(new Access(actor, clock.instant(), name + "." + format.ending(), handout.reads()));
            return file(handout, format, bytes);
        } catch (RuntimeException e) {
            return refused(problems.problem(e, request.path()));
        }
    }

    private void record(Access access) {
        if (!access.reads().isEmpty()) {
            try {
                log.record(access);
            } catch (RuntimeException e) {
                throw new Refusal(Problems.ACCESS_LOG_UNAVAILABLE);
            }
        }
    }

    private static ServerResponse file(Handout handout, Format format, byte[] bytes) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                // Names and phones must not stay in anybody's cache.
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_DISPOSITION, (format == Format.HTML ? "inline" : "attachment")
                        + "; filename=\"" + handout.file() + "." + format.ending() + "\"")
                .body(bytes);
    }

    /** The problem, under the status that fits its code. */
    static ServerResponse refused(Problem problem) {
        return ServerResponse.status(status(problem.code()))
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(BodyLimit.json(problem));
    }

    private static int status(String code) {
        return switch (code) {
            case "UNAUTHENTICATED" -> 401;
            case "FORBIDDEN" -> 403;
            case "NOT_YET_COVERED", "COMMIT_ALTERED" -> 409;
            case "INTERNAL_ERROR" -> 500;
            case "NOT_YET_PROJECTED", "LEDGER_UNAVAILABLE", "KEYRING_UNAVAILABLE", "ACCESS_LOG_UNAVAILABLE" -> 503;
            default -> code.startsWith("UNKNOWN_") || code.startsWith("NO_") ? 404 : 400;
        };
    }
}
