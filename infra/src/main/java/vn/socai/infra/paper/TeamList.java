package vn.socai.infra.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.member.ProfileLoader;
import vn.socai.graphql.member.ProfileLoader.Sealed;
import vn.socai.graphql.personal.AccessLog.Read;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.reading.Cut;
import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row;
import vn.socai.ledger.Actor;
import vn.socai.person.Profile;
import vn.socai.value.ReportRule.FormField;
import vn.socai.value.ReportRule.ReportForm;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/**
 * The list of teams on the form that a programme prints (VH21, Vân Hồ 1480/UBND-VHTT, form): who leads each, with phone and post.
 *
 * <p>Whoever may not read the personal fields of a team's unit gets the list with these cells covered, as the API answers with null;
 * what does stand there is told, so that it can be recorded before the list leaves.
 */
@Component
public class TeamList {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final Cell COVERED = new Cell.Words("(không được xem)");
    private static final Cell ERASED = new Cell.Words("(đã xoá)");

    private final Communes communes;
    private final Roster roster;
    private final ProfileLoader profiles;
    private final PersonalGuard guard;

    TeamList(Communes communes, Roster roster, ProfileLoader profiles, PersonalGuard guard) {
        this.communes = communes;
        this.roster = roster;
        this.profiles = profiles;
        this.guard = guard;
    }

    /**
     * A list, and what it gives out of personal data.
     *
     * @param reads one for each person
     */
    public record Filled(Table table, List<Read> reads) {
        public Filled {
            reads = List.copyOf(reads);
        }
    }

    /**
     * Fills the form in: the commune's own team, then those of its villages by name; above a commune, commune by commune.
     *
     * @param unit a commune, a district or a province, as it is on the cut's day
     */
    public Filled fill(ReportForm form, UnitCard unit, Cut cut, Actor actor) {
        List<Communes.Group> groups = communes.of(unit, cut);
        List<TeamCard> teams = groups.stream().flatMap(group -> group.teams().stream()).toList();
        Map<TeamId, MemberCard> leaders = roster.leaders(teams.stream().map(TeamCard::id).toList(), cut.on(), cut.at());
        Sheet sheet = new Sheet(form, leaders, open(teams, leaders, actor));
        List<Row> rows = new ArrayList<>();
        for (Communes.Group group : groups) {
            if (groups.size() > 1 || !group.surely(unit.id())) {
                rows.add(new Row.Heading(group.name()));
            }
            group.teams().forEach(team -> rows.add(sheet.line(team)));
        }
        String subtitle = "%s, ngày %s, theo sổ đến vị trí %d".formatted(unit.fullName(), DAY.format(cut.on()), cut
                .at());
        return new Filled(new Table(form.title(), subtitle, columns(form), rows, notes(sheet.covered)), sheet.reads());
    }

    private Map<TeamId, Optional<Profile>> open(List<TeamCard> teams, Map<TeamId, MemberCard> leaders, Actor actor) {
        Map<UnitId, Boolean> judged = new HashMap<>();
        Map<TeamId, Sealed> sealed = new LinkedHashMap<>();
        Map<TeamId, Optional<Profile>> opened = new HashMap<>();
        for (TeamCard team : teams) {
            MemberCard leader = leaders.get(team.id());
            if (leader != null && judged.computeIfAbsent(team.unit(), place -> guard.allows(actor, place))) {
                opened.put(team.id(), Optional.empty());
                if (leader.profile() != null) {
                    sealed.put(team.id(), new Sealed(leader.person(), leader.profile()));
                }
            }
        }
        Map<Sealed, Profile> found = profiles.open(List.copyOf(sealed.values()));
        sealed.forEach((team, key) -> opened.put(team, Optional.ofNullable(found.get(key))));
        return opened;
    }

    private static List<Column> columns(ReportForm form) {
        return form.columns()
                .stream()
                .map(column -> new Column(column.heading(), width(column.field()), column
                        .field() == FormField.TEAM_NAME))
                .toList();
    }

    private static int width(FormField field) {
        return switch (field) {
            case ORDINAL -> 5;
            case TEAM_NAME -> 32;
            case LEADER_NAME -> 22;
            case LEADER_PHONE -> 14;
            case LEADER_POST -> 24;
        };
    }

    private static List<String> notes(int covered) {
        return covered == 0 ? List.of()
                : List.of(
                        "Họ tên, số điện thoại, chức vụ của %d tổ trưởng không hiện vì nằm ngoài địa bàn hoặc thẩm quyền của người xem. / Name, phone and post of %d leaders are covered: they lie outside the reader's area or role."
                                .formatted(covered, covered));
    }

    /** The form while it is filled in. */
    private static final class Sheet {
        private final ReportForm form;
        private final Map<TeamId, MemberCard> leaders;
        /** Of whom the reader may know; without a profile where that was erased. */
        private final Map<TeamId, Optional<Profile>> opened;
        private final Map<TeamCard, Set<String>> told = new LinkedHashMap<>();
        private int ordinal;
        private int covered;

        Sheet(ReportForm form, Map<TeamId, MemberCard> leaders, Map<TeamId, Optional<Profile>> opened) {
            this.form = form;
            this.leaders = leaders;
            this.opened = opened;
        }

        Row line(TeamCard team) {
            ordinal++;
            covered += leaders.containsKey(team.id()) && !opened.containsKey(team.id()) ? 1 : 0;
            return new Row.Line(form.columns().stream().map(column -> cell(column.field(), team)).toList(), false);
        }

        private Cell cell(FormField field, TeamCard team) {
            return switch (field) {
                case ORDINAL -> new Cell.Count(ordinal);
                case TEAM_NAME -> new Cell.Words(team.name());
                case LEADER_NAME, LEADER_PHONE, LEADER_POST -> ofLeader(field, team);
            };
        }

        private Cell ofLeader(FormField field, TeamCard team) {
            if (!leaders.containsKey(team.id())) {
                return Cell.EMPTY;
            }
            Optional<Profile> profile = opened.get(team.id());
            if (profile == null) {
                return COVERED;
            }
            return profile.map(known -> told(field, known, team)).orElse(ERASED);
        }

        private Cell told(FormField field, Profile profile, TeamCard team) {
            @Nullable
            String text = switch (field) {
                case LEADER_NAME -> profile.name();
                case LEADER_PHONE -> national(profile.phone());
                case LEADER_POST -> profile.post();
                case ORDINAL, TEAM_NAME -> throw new IllegalStateException(field + " tells of no person");
            };
            if (text == null) {
                return Cell.EMPTY;
            }
            told.computeIfAbsent(team, t -> new TreeSet<>())
                    .add(field.name()
                            .substring("LEADER_".length())
                            .toLowerCase(Locale.ROOT));
            return new Cell.Words(text);
        }

        /** As it is dialled and printed in the country. */
        private static @Nullable String national(@Nullable String phone) {
            return phone != null && phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
        }

        List<Read> reads() {
            List<Read> reads = new ArrayList<>();
            told.forEach((team, fields) -> reads.add(new Read(Objects.requireNonNull(leaders.get(team.id())).person(),
                    team.unit(), fields)));
            return reads;
        }
    }
}
