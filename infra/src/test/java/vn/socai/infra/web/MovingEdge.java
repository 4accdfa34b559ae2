package vn.socai.infra.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.socai.command.Desk;
import vn.socai.infra.calendar.Calendar;
import vn.socai.infra.calendar.CalendarWatch;
import vn.socai.infra.ledger.TestClock;
import vn.socai.ledger.CommitLog;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;

import static org.assertj.core.api.Assertions.assertThat;

/** A running edge in whose world a test moves the time, and the calendar that looks at it. */
final class MovingEdge implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    final Edge edge;
    private final TestClock clock = new TestClock();
    private final CalendarWatch watch;

    /** @param begin the first moment, in Asia/Ho_Chi_Minh, such as {@code 2024-01-02T08:00} */
    MovingEdge(String begin) {
        move(begin);
        edge = new Edge(clock, "--socai.development=true");
        watch = new CalendarWatch(new Calendar(bean(ReportBook.class), bean(Owing.class), bean(CommitLog.class)), bean(
                Horizon.class), bean(CommitLog.class), bean(Desk.class), clock);
    }

    private <T> T bean(Class<T> type) {
        return edge.context.getBean(type);
    }

    /** Moves to a moment, and lets the calendar see it. */
    void at(String moment) {
        move(moment);
        edge.folded();
        watch.look();
        edge.folded();
    }

    private void move(String moment) {
        clock.move(Duration.between(clock.instant(), LocalDateTime.parse(moment).atZone(ZONE).toInstant()));
    }

    long position() {
        return bean(Horizon.class).projectedUpTo();
    }

    /** Hands something in and gets the receipt, which it must get. */
    JsonNode taken(String unit, String field, Map<String, ?> input) {
        JsonNode answer = hand(unit, field, input);
        assertThat(answer.path("errors").isMissingNode()).as(field + " " + answer).isTrue();
        edge.folded();
        return answer.at("/data/" + field);
    }

    /** Hands something in that must be refused with this code under this rule. */
    JsonNode refused(String unit, String field, Map<String, ?> input, String code, String rule) {
        JsonNode error = hand(unit, field, input).at("/errors/0/extensions");
        assertThat(error.path("code").asString("") + " " + error.path("rule").asString("")).as(field + " " + error)
                .isEqualTo(code + " " + rule);
        return error;
    }

    private JsonNode hand(String unit, String field, Map<String, ?> input) {
        Map<String, Object> full = new LinkedHashMap<>(input);
        full.putIfAbsent("id", edge.uuid().toString());
        return officer(unit).ask("mutation($input:" + type(field) + "!){" + field
                + "(input:$input){status position warnings{rule strength version}}}", Map.of("input", full));
    }

    private static String type(String field) {
        return switch (field) {
            case "introduceApplicant", "approveJoin", "requestToLeave", "approveLeave" -> "StepInput";
            case "appointLeader", "appointDeputy" -> "AppointInput";
            default -> Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        };
    }

    /** What a query document answers, which must be without an error. */
    JsonNode read(String unit, String document, Map<String, ?> variables) {
        JsonNode answer = officer(unit).ask(Documents.read(document), variables);
        assertThat(answer.path("errors").isMissingNode()).as(document + " " + answer).isTrue();
        return answer.path("data");
    }

    private Asking officer(String unit) {
        return edge.as(Role.OFFICER, new UnitId(unit));
    }

    /** The rules of a receipt's warnings, with how strongly they ask and the version that judged. */
    static List<String> warnings(JsonNode receipt) {
        return receipt.path("warnings")
                .valueStream()
                .map(one -> one.path("rule").asString() + " " + one.path("strength").asString() + " v" + one.path(
                        "version").asInt())
                .toList();
    }

    @Override
    public void close() {
        watch.close();
        edge.close();
    }
}
