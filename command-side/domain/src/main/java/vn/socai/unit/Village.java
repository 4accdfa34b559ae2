package vn.socai.unit;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.ledger.StreamName;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.unit.UnitRejection.AssignedSince;
import vn.socai.unit.UnitRejection.OfficialId;
import vn.socai.unit.UnitRejection.UnitExists;
import vn.socai.unit.UnitRejection.UnknownUnit;
import vn.socai.unit.UnitRejection.WrongLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** A village of the project's own register, and the communes it lies in over time. */
final class Village {
    private static final int MAX_NAME = 100;
    /** Taken by a village, such an id would stand in the way of the resolution that makes the unit. */
    private static final Pattern OFFICIAL = Pattern.compile("[0-9]+\\.[0-9]{8}");

    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    /** The first day of the last assignment; absent before the village is registered. */
    private @Nullable LocalDate since;

    Village() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterVillage command, Units units) {
        register(since, command, units).apply();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AssignVillage command, Units units) {
        assign(since, command, units).apply();
    }

    private static Decision register(@Nullable LocalDate since, RegisterVillage c, Units units) {
        if (since != null || units.known(c.village())) {
            throw new Rejected(new UnitExists(c.village()));
        }
        if (OFFICIAL.matcher(c.village().value()).matches()) {
            throw new Rejected(new OfficialId(c.village()));
        }
        if (c.kind().level() != UnitLevel.VILLAGE) {
            throw new Rejected(new WrongLevel(c.village(), "kind"));
        }
        Texts.require(c.name(), MAX_NAME, "name");
        commune(units, c.commune(), c.from());
        return Decision.of(c.commune(),
                new VillageRegistered(c.village(), c.commune(), c.kind(), c.name(), c.from(), c.invented()));
    }

    private static Decision assign(@Nullable LocalDate since, AssignVillage c, Units units) {
        if (since == null) {
            throw new Rejected(new UnknownUnit(c.village(), "village"));
        }
        if (c.from().isBefore(since)) {
            throw new Rejected(new AssignedSince(c.village(), since));
        }
        commune(units, c.commune(), c.from());
        return Decision.of(c.commune(), new VillageAssigned(c.village(), c.commune(), c.from()));
    }

    private static void commune(Units units, UnitId commune, LocalDate on) {
        if (UnitsInForce.level(units, commune, on, "commune") != UnitLevel.COMMUNE) {
            throw new Rejected(new WrongLevel(commune, "commune"));
        }
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        switch (event) {
            case VillageRegistered e -> {
                stream = StreamName.village(e.village()).value();
                since = e.from();
            }
            case VillageAssigned e -> since = e.from();
            case UnitsReorganised e -> throw new IllegalStateException("a resolution on a village's stream");
        }
    }
}
