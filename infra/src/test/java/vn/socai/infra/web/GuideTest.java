package vn.socai.infra.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.graphql.member.NameIndex;
import vn.socai.ledger.CommitLog;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** The guides' queries on the real map. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyQueryOfTheGuideIsAnsweredOnTheRealMap() throws Exception {
        try (Edge edge = new Edge().onTheRealMap()) {
            NameIndex names = edge.context.getBean(NameIndex.class);
            while (names.upTo() < edge.context.getBean(CommitLog.class).head()) {
                Thread.onSpinWait();
            }
            Asking asking = edge.as(Role.OFFICER, UnitId.COUNTRY);
            for (MatchResult block : BLOCK.matcher(Files.readString(Path.of("../docs/api.md")) + Files.readString(Path
                    .of(
                            "../docs/auditing.md"))).results().toList()) {
                JsonNode answer = asking.ask(block.group(1));
                assertThat(answer.has("errors")).as(block.group(1) + answer).isFalse();
                answer.path("data").forEach(field -> assertThat(field.isNull()).as(block.group(1)).isFalse());
            }
        }
    }
}
