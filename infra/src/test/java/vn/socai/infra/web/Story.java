package vn.socai.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.socai.command.Desk;
import vn.socai.infra.calendar.Calendar;
import vn.socai.infra.calendar.CalendarWatch;
import vn.socai.infra.ledger.TestClock;
import vn.socai.ledger.CommitLog;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.unit.MapFiles;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.Role;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.view.Horizon;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;

/**
 * A programme's period as it was lived: offices and teams act through the public API of a running edge while the days go by and the
 * calendar watches. The country is a part of the real one.
 */
final class Story implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final YAMLMapper YAML = YAMLMapper.shared();
    private static final String ACTS = Documents.read("acts");
    private static final String QUESTIONS = Documents.read("questions");

    private final TestClock clock = new TestClock();
    private final Edge edge;
    private final CalendarWatch calendar;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param day on which the story begins
     * @param codes the units whose whole area is on the map; of the others only those above them
     */
    Story(String day, String... codes) {
        move(day);
        edge = new Edge(clock, "--socai.development=true");
        edge.submit(map(Set.of(codes)));
        edge.folded();
        CommitLog log = bean(CommitLog.class);
        calendar = new CalendarWatch(new Calendar(bean(ReportBook.class), bean(Owing.class), log), bean(Horizon.class),
                log, bean(Desk.class), clock);
    }

    private <T> T bean(Class<T> type) {
        return edge.context.getBean(type);
    }

    /** The first map, with what lies in the units of these codes, and all provinces. */
    private EnactReorganisation map(Set<String> codes) {
        EnactReorganisation whole = MapFiles.commands().getFirst();
        Set<UnitId> inside = new HashSet<>();
        List<UnitChange> changes = whole.changes().stream().filter(change -> {
            Created unit = (Created) change;
            boolean top = unit.kind() == UnitKind.QUOC_GIA || unit.kind().level() == UnitKind.TINH.level();
            if (codes.contains(unit.code()) || unit.parent() != null && inside.contains(unit.parent())) {
                inside.add(unit.unit());
            }
            return top || inside.contains(unit.unit());
        }).toList();
        changes.forEach(change -> named((Created) change));
        return new EnactReorganisation(whole.id(), whole.basis(), whole.effective(), whole.dateInferred(), changes);
    }

    private void named(Created unit) {
        names.put(unit.kind().label() + " " + unit.name(), unit.unit().value());
    }

    /** Plays the chapters in their order. */
    void tells(Runnable... chapters) {
        for (Runnable chapter : chapters) {
            chapter.run();
        }
    }

    /** Goes on to the morning of a later day; what fell due or began meanwhile is said. */
    Story day(String day) {
        move(day);
        edge.folded();
        calendar.look();
        return this;
    }

    private void move(String day) {
        clock.move(Duration.between(clock.instant(), LocalDate.parse(day).atTime(MORNING).atZone(ZONE).toInstant()));
    }

    Party officer(String unit) {
        return new Party(this, Role.OFFICER, unit(unit));
    }

    Party viewer(String unit) {
        return new Party(this, Role.VIEWER, unit(unit));
    }

    Party leader(String unit) {
        return new Party(this, Role.TEAM_LEADER, unit(unit));
    }

    private UnitId unit(String name) {
        return new UnitId(Objects.requireNonNull(names.get(name), name));
    }

    /** A document that ships becomes binding, by the officers of the unit that sent it. */
    Deed adopts(Party issuer, String programme) {
        try (InputStream yaml = ProgrammeDocuments.class.getResourceAsStream(programme + ".yaml")) {
            String text = new String(Objects.requireNonNull(yaml, programme).readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode input = YAML.createObjectNode().put("document", text);
            return act(issuer, "adoptProgramme", input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Villages of a commune are entered into the register; they are named as on the map, such as {@code Bản Nà Bai}. */
    void villages(Party officer, UnitKind kind, String commune, String... villages) {
        for (String village : villages) {
            String id = "thon-" + (names.size() + 1);
            names.put(kind.label() + " " + village, id);
            officer.does("registerVillage", "village: " + id + ", commune: $" + commune + ", kind: " + kind
                    + ", name: " + village + ", from: 2022-03-05").taken();
        }
    }

    /** A document of a day, as an act's field. */
    static String paper(String number, String date) {
        return "{number: " + number + ", date: " + date + ", office: UBND}";
    }

    Deed act(Party who, String act, String input) {
        return act(who, act, (ObjectNode) words(input));
    }

    private Deed act(Party who, String act, ObjectNode input) {
        input.put("id", edge.uuid().toString());
        return new Deed(act, edge.as(who.role(), who.unit()).ask(ACTS, act, Map.of("input", input)));
    }

    /** A question's whole answer, with its errors. */
    JsonNode ask(Party who, String question, String variables) {
        edge.folded();
        Map<String, Object> all = new HashMap<>();
        words(variables).propertyStream().forEach(field -> all.put(field.getKey(), field.getValue()));
        return edge.as(who.role(), who.unit()).ask(QUESTIONS, question, all);
    }

    Reading read(Party who, String question, String variables) {
        JsonNode answer = ask(who, question, variables);
        if (answer.has("errors")) {
            throw new AssertionError(question + ": " + answer);
        }
        return new Reading(answer.path("data").valueStream().findFirst().orElseThrow());
    }

    private JsonNode words(String fields) {
        return spoken(YAML.readTree("{" + fields + "}"));
    }

    /** Names become ids, and today a date. */
    private JsonNode spoken(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, spoken(object.get(name))));
            return object;
        }
        if (node.isArray()) {
            return YAML.createArrayNode().addAll(node.valueStream().map(this::spoken).toList());
        }
        String text = node.isString() ? node.asString() : "";
        return text.startsWith("$") ? YAML.getNodeFactory().stringNode(id(text.substring(1)))
                : text.equals("today") ? YAML.getNodeFactory().stringNode(today().toString()) : node;
    }

    private String id(String name) {
        return names.computeIfAbsent(name, n -> edge.uuid().toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The ledger's last position. */
    long head() {
        return bean(CommitLog.class).head();
    }

    @Override
    public void close() {
        calendar.close();
        edge.close();
    }
}
