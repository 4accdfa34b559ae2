package vn.socai.graphql.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.PageInfo;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.personal.AccessLog;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.ledger.Actor;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;

/** Shows auditors who read personal data of their area. */
@Controller
public class AccessController {
    private static final int SCAN = 1_000;
    /** How many entries of other areas one request passes over before it gives a short page. */
    private static final int PATIENCE = 50_000;

    private final AccessLog log;
    private final PersonalGuard guard;
    private final Atlas atlas;

    public AccessController(AccessLog log, PersonalGuard guard, Atlas atlas) {
        this.log = log;
        this.guard = guard;
        this.atlas = atlas;
    }

    /** One person's data, read once. */
    public record AccessNode(Instant at, String actor, Role role, @Nullable String operation, UUID person,
            String unit, List<String> fields) {
        static AccessNode of(AccessLog.Entry entry) {
            return new AccessNode(entry.at(), entry.subject(), entry.role(), entry.operation(), entry.read()
                    .person()
                    .value(), entry.read().unit().value(), entry.read().fields().stream().sorted().toList());
        }
    }

    @QueryMapping
    public Connection<AccessNode> accessLog(@Argument @Nullable String unit, @Argument int first,
            @Argument @Nullable String after, Actor actor, Cut cut) {
        UnitId root = unit == null ? actor.unit() : Input.unit("unit", unit);
        if (actor.role() != Role.AUDITOR || !guard.within(actor, root)) {
            throw new Refusal(Problems.FORBIDDEN);
        }
        Found found = page(root, Paging.first(first), after == null ? Long.MAX_VALUE : number(after), cut);
        Connection<AccessNode> page = Connection.of(found.slice, AccessNode::of, after, cut.at());
        return new Connection<>(page.edges(), new PageInfo(page.pageInfo().hasNextPage(), page.pageInfo()
                .hasPreviousPage(), page.pageInfo().startCursor(), found.passed == null ? page.pageInfo().endCursor()
                        : cursor(found.passed)), cut.at());
    }

    /** @param passed where patience ended: a short page says so, and whoever goes on begins there */
    private record Found(Slice<AccessLog.Entry> slice, @Nullable Long passed) {}

    private Found page(UnitId root, int first, long from, Cut cut) {
        List<Slice.Row<AccessLog.Entry>> rows = new ArrayList<>();
        Map<UnitId, Boolean> inside = new HashMap<>();
        long before = from;
        for (int passed = 0; passed < PATIENCE;) {
            List<AccessLog.Entry> some = log.latest(before, SCAN);
            for (AccessLog.Entry entry : some) {
                before = entry.number();
                passed++;
                if (inside.computeIfAbsent(entry.read().unit(), place -> place.equals(root) || atlas.within(place, root,
                        cut.on(), cut.at()))) {
                    if (rows.size() == first) {
                        return new Found(new Slice<>(rows, true), null);
                    }
                    rows.add(new Slice.Row<>(entry, cursor(entry.number())));
                }
            }
            if (some.size() < SCAN) {
                return new Found(new Slice<>(rows, false), null);
            }
        }
        return new Found(new Slice<>(rows, true), before);
    }

    private static String cursor(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("access " + number).getBytes(
                        StandardCharsets.US_ASCII));
    }

    private static long number(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.startsWith("access ")) {
                return Long.parseLong(text.substring("access ".length()));
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problems.INVALID_CURSOR);
        }
        throw new Refusal(Problems.INVALID_CURSOR);
    }
}
