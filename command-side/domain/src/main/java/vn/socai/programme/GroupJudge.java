package vn.socai.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.PlaceNames.Named;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupScope;
import vn.socai.value.Participant;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.WorkRule.GroupChannel;

/** What the rules on groups mean: who opens them, where, under what name and with whom. */
public final class GroupJudge {
    private static final Pattern TOKEN = Pattern.compile("<[^<>]+>");
    private static final String VILLAGE = "<thôn>";
    private static final String COMMUNE = "<xã>";
    private static final String DISTRICT = "<huyện>";

    private GroupJudge() {}

    /** What is wrong with a group. */
    public enum Fault {
        HOST, PLATFORM, NAME, PARTICIPANTS
    }

    /**
     * What a programme says of a group.
     *
     * @param grade of any fault; follows from the rule's strength
     * @param faults empty where the group is as it should be
     * @param host who should open it
     * @param suggested the name that the pattern gives; absent where any name will do, or the place lacks a unit of the pattern
     * @param missing who should be in it and is not
     */
    public record Ruling(Grade grade, Set<Fault> faults, Authority host, @Nullable String suggested,
            Set<Participant> missing,
            String rule, ProgrammeVersion judge) {
        public Ruling {
            faults = Set.copyOf(faults);
            missing = Set.copyOf(missing);
        }

        /** As {@link Verdict#told}. */
        public Optional<RuleUnmet> told(UnitId unit, @Nullable TeamId team, int figure, String vi, String en) {
            return new Verdict(grade, Side.BELOW, null, rule, judge).told(unit, team, figure, vi, en);
        }
    }

    /**
     * What is asked of a place, whether or not it has a group.
     *
     * @param grade of having none
     * @param host who should open it
     */
    public record Asked(Grade grade, Authority host, @Nullable String suggested, String rule, ProgrammeVersion judge) {}

    /** The ruling of the nearest programme that has a rule on such a group; absent where none has. */
    public static Optional<Ruling> judge(List<ProgrammeAdopted> binding, GroupMatter m) {
        return rule(binding, m.scope(), m.level()).map(found -> ruling(found.rule(), found.judge(), m));
    }

    /** Whether the place should have a group, and under what name. */
    public static Optional<Asked> asked(List<ProgrammeAdopted> binding, GroupScope scope, @Nullable TeamLevel level,
            PlaceNames names) {
        return rule(binding, scope, level).map(found -> new Asked(Judge.grade(found.rule().strength()), found.rule()
                .host(), suggested(found.rule(), names), found.rule().number(), found.judge()));
    }

    private record Found(GroupChannel rule, ProgrammeVersion judge) {}

    private static Optional<Found> rule(List<ProgrammeAdopted> binding, GroupScope scope, @Nullable TeamLevel level) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules()
                        .stream()
                        .filter(rule -> rule instanceof GroupChannel r && r.scope() == scope && r.level() == level)
                        .map(rule -> new Found((GroupChannel) rule, adopted.programme())))
                .findFirst();
    }

    private static Ruling ruling(GroupChannel r, ProgrammeVersion judge, GroupMatter m) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (m.host() != r.host()) {
            faults.add(Fault.HOST);
        }
        if (!r.platforms().isEmpty() && !r.platforms().contains(m.platform())
                && !(r.open() && m.platform() != ChatPlatform.FOREIGN)) {
            faults.add(Fault.PLATFORM);
        }
        if (r.namePattern() != null && !fits(r.namePattern(), m.names(), m.name())) {
            faults.add(Fault.NAME);
        }
        Set<Participant> missing = r.participants()
                .stream()
                .filter(one -> !m.participants().contains(one))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            faults.add(Fault.PARTICIPANTS);
        }
        return new Ruling(Judge.grade(r.strength()), faults, r.host(), suggested(r, m.names()), missing, r.number(),
                judge);
    }

    private static @Nullable String suggested(GroupChannel r, PlaceNames names) {
        if (r.namePattern() == null) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Matcher tokens = TOKEN.matcher(r.namePattern());
        while (tokens.find()) {
            Named named = named(tokens.group(), names);
            if (named == null) {
                return null;
            }
            // The village with its kind ("Thôn/khu phố/tổ dân phố"), the others by their names ("Tên xã …") as NT12 words them.
            tokens.appendReplacement(name, Matcher.quoteReplacement(tokens.group().equals(VILLAGE) ? named.full()
                    : named.bare()));
        }
        return tokens.appendTail(name).toString();
    }

    /** With or without the kinds, in capitals or not: the pattern says what stands in the name, not how it is spelled. */
    private static boolean fits(String pattern, PlaceNames names, String name) {
        List<String> parts = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(pattern);
        int end = 0;
        while (tokens.find()) {
            parts.add(Pattern.quote(pattern.substring(end, tokens.start())));
            Named named = named(tokens.group(), names);
            if (named == null) {
                // Nothing can be held against a name whose unit does not exist, such as a district after June 2025.
                return true;
            }
            parts.add("(?:" + Pattern.quote(lower(named.full())) + "|" + Pattern.quote(lower(named.bare())) + ")");
            end = tokens.end();
        }
        parts.add(Pattern.quote(pattern.substring(end)));
        return Pattern.compile(String.join("", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(lower(name).strip())
                .matches();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Named named(String token, PlaceNames names) {
        return switch (token) {
            case VILLAGE -> names.village();
            case COMMUNE -> names.commune();
            case DISTRICT -> names.district();
            default -> throw new IllegalStateException("no rule is adopted with the token " + token);
        };
    }

    /** Whether a pattern has only tokens that are known. */
    static boolean known(String pattern) {
        return TOKEN.matcher(pattern)
                .results()
                .allMatch(token -> Set.of(VILLAGE, COMMUNE, DISTRICT).contains(token.group()));
    }
}
