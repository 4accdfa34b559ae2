package vn.socai.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.event.Event;
import vn.socai.event.GroupEvent;
import vn.socai.event.GroupEvent.GroupChanged;
import vn.socai.event.GroupEvent.GroupClosed;
import vn.socai.event.GroupEvent.GroupRegistered;
import vn.socai.group.GroupCommand.ChangeGroup;
import vn.socai.group.GroupCommand.CloseGroup;
import vn.socai.group.GroupCommand.RegisterGroup;
import vn.socai.group.GroupRejection.GroupKnown;
import vn.socai.group.GroupRejection.InFuture;
import vn.socai.group.GroupRejection.NothingChanges;
import vn.socai.group.GroupRejection.OneIsThere;
import vn.socai.group.GroupRejection.OtherHost;
import vn.socai.group.GroupRejection.OtherName;
import vn.socai.group.GroupRejection.OtherPlatform;
import vn.socai.group.GroupRejection.UnknownGroup;
import vn.socai.ledger.StreamName;
import vn.socai.programme.GroupJudge;
import vn.socai.programme.GroupJudge.Fault;
import vn.socai.programme.GroupJudge.Ruling;
import vn.socai.programme.GroupMatter;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict.Grade;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupId;
import vn.socai.value.Participant;
import vn.socai.value.UnitId;

/** The groups of one place. */
final class GroupRegister {
    private static final int MAX_NAME = 200;

    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Map<GroupId, Group> groups = new HashMap<>();

    GroupRegister() {}

    /** A group as it stands; {@code closed} is the first day without it. */
    private record Group(UnitId unit, ChatPlatform platform, String name, Authority host,
            Set<Participant> participants, LocalDate from, @Nullable LocalDate closed) {
        boolean open(LocalDate day) {
            return !day.isBefore(from) && closed == null;
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GroupCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Teams teams, Programmes programmes) {
        decide(command, today, new Ground(units, teams, programmes)).apply();
    }

    private Decision decide(GroupCommand command, LocalDate today, Ground ground) {
        return switch (command) {
            case RegisterGroup c -> register(c, fit(c.on(), today), ground);
            case ChangeGroup c -> change(c, open(c.group(), fit(c.on(), today)), ground);
            case CloseGroup c -> {
                UnitId unit = open(c.group(), fit(c.on(), today)).unit();
                yield Decision.of(unit, new GroupClosed(c.place(), c.group(), unit, c.on()));
            }
        };
    }

    private Decision register(RegisterGroup c, LocalDate on, Ground ground) {
        if (groups.containsKey(c.group())) {
            throw new Rejected(new GroupKnown());
        }
        Texts.require(c.name(), MAX_NAME, "name");
        Ground.Site site = ground.site(c.place(), on);
        Optional<Ruling> ruling = GroupJudge.judge(ground.binding(site, on), new GroupMatter(c.place().scope(), site
                .level(), c.host(), c.platform(), c.name(), c.participants(), site.names()));
        ruling.filter(r -> r.grade() == Grade.BREACH).ifPresent(r -> {
            require(r, Set.of(Fault.HOST, Fault.PLATFORM, Fault.NAME));
            if (groups.values().stream().anyMatch(group -> group.closed() == null)) {
                throw new Rejected(new OneIsThere(r.rule()));
            }
        });
        return judged(site, ruling, new GroupRegistered(c.place(), c.group(), site.unit(), c.platform(), c
                .name(), c.host(), c.participants(), on));
    }

    private static Decision change(ChangeGroup c, Group group, Ground ground) {
        Texts.require(c.name(), MAX_NAME, "name");
        if (c.name().equals(group.name()) && c.participants().equals(group.participants())) {
            throw new Rejected(new NothingChanges());
        }
        Ground.Site site = ground.site(c.place(), c.on());
        Optional<Ruling> ruling = GroupJudge.judge(ground.binding(site, c.on()), new GroupMatter(c.place().scope(),
                site.level(), group.host(), group.platform(), c.name(), c.participants(), site.names()));
        // What was wrong with it before is not the fault of whoever changes it now.
        ruling.filter(r -> r.grade() == Grade.BREACH).ifPresent(r -> require(r, Set.of(Fault.NAME)));
        return judged(site, ruling, new GroupChanged(c.place(), c.group(), site.unit(), c.name(), c
                .participants(), c.on()));
    }

    /** Who is missing in a group is no reason to refuse it: the group is there, and the lack is shown. */
    private static void require(Ruling r, Set<Fault> refused) {
        if (refused.contains(Fault.HOST) && r.faults().contains(Fault.HOST)) {
            throw new Rejected(new OtherHost(r.host(), r.rule()));
        }
        if (refused.contains(Fault.PLATFORM) && r.faults().contains(Fault.PLATFORM)) {
            throw new Rejected(new OtherPlatform(r.rule()));
        }
        if (refused.contains(Fault.NAME) && r.faults().contains(Fault.NAME)) {
            throw new Rejected(new OtherName(r.suggested(), r.rule()));
        }
    }

    private static Decision judged(Ground.Site site, Optional<Ruling> ruling, GroupEvent event) {
        List<Event> events = new ArrayList<>(List.of(event));
        ruling.filter(r -> r.faults().contains(Fault.PARTICIPANTS))
                .flatMap(r -> r.told(site.unit(), site.team(), r.missing().size(),
                        "Nhóm còn thiếu thành phần theo quy định", "Somebody who should be in the group is missing"))
                .ifPresent(events::add);
        return new Decision(site.unit(), ruling.map(Ruling::judge).orElse(null), events);
    }

    private static LocalDate fit(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Rejected(new InFuture(today));
        }
        return on;
    }

    private Group open(GroupId id, LocalDate on) {
        Group group = groups.get(id);
        if (group == null || !group.open(on)) {
            throw new Rejected(new UnknownGroup());
        }
        return group;
    }

    @EventSourcingHandler
    void on(GroupEvent event) {
        stream = StreamName.groups(event.place()).value();
        switch (event) {
            case GroupRegistered e -> groups.put(e.group(), new Group(e.unit(), e.platform(), e.name(), e.host(), e
                    .participants(), e.on(), null));
            case GroupChanged e -> groups.computeIfPresent(e.group(), (id, g) -> new Group(g.unit(), g.platform(), e
                    .name(), g.host(), e.participants(), g.from(), null));
            case GroupClosed e -> groups.computeIfPresent(e.group(), (id, g) -> new Group(g.unit(), g.platform(), g
                    .name(), g.host(), g.participants(), g.from(), e.on()));
        }
    }
}
