package vn.socai.infra.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.proof.Insight;
import vn.socai.graphql.proof.ProofMutations;
import vn.socai.proof.NotProven;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.proof.dossier.Issue;
import vn.socai.value.UnitId;

/** Hands out the file of a dossier that was issued, to whoever may have it: {@code GET /downloads/dossiers/<position>}. */
@Configuration(proxyBeanMethods = false)
public class DossierFiles {
    private static final MediaType TYPE = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

    @Bean
    RouterFunction<ServerResponse> dossierRoutes(Dossiers dossiers, Insight insight) {
        return RouterFunctions.route()
                .GET(ProofMutations.DOSSIERS + "{position:[0-9]{1,18}}", request -> answer(request, dossiers, insight))
                .build();
    }

    private static ServerResponse answer(ServerRequest request, Dossiers dossiers, Insight insight) throws IOException {
        long position = Long.parseLong(request.pathVariable("position"));
        try {
            Issue issue = dossiers.issue(position);
            insight.require(new DownloadRequest(request).actor(), new UnitId(issue.unit()));
            return file(issue, written(dossiers, position));
        } catch (NotProven not) {
            return Downloads.refused(new Problem(not.code(), not.vi(), not.en()));
        } catch (Refusal refusal) {
            return Downloads.refused(refusal.problem());
        }
    }

    /** Whole before the first byte goes out, so that what fails is told and not cut short; on disk, since a province has many. */
    private static Path written(Dossiers dossiers, long position) throws IOException {
        Path file = Files.createTempFile("socai-", ".dossier");
        boolean complete = false;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            dossiers.write(position, out);
            complete = true;
            return file;
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
    }

    private static ServerResponse file(Issue issue, Path file) throws IOException {
        String name = "socai-" + issue.unit() + "-" + issue.from() + "-" + issue.lastDay() + ".dossier";
        return ServerResponse.ok()
                .contentType(TYPE)
                .contentLength(Files.size(file))
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name)
                        .build()))
                .build((request, response) -> {
                    try {
                        Files.copy(file, response.getOutputStream());
                    } finally {
                        Files.delete(file);
                    }
                    return null;
                });
    }
}
