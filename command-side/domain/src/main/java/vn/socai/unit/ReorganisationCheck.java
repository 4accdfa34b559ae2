package vn.socai.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.unit.UnitRejection.RowFault;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

/** Holds every row of a resolution against the map of its day and the rows before it, and gathers all faults. */
final class ReorganisationCheck {
    private static final int MAX_NAME = 100;

    private final Units units;
    private final LocalDate effective;
    private final Map<UnitId, UnitLevel> created = new HashMap<>();
    private final Set<UnitId> gone = new HashSet<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int row;

    ReorganisationCheck(Units units, LocalDate effective) {
        this.units = units;
        this.effective = effective;
    }

    List<RowFault> faults(List<UnitChange> changes) {
        for (UnitChange change : changes) {
            row++;
            switch (change) {
                case Created c -> created(c);
                case Amended c -> amended(c);
                case Abolished c -> abolished(c);
                case Settled c -> settled(c);
            }
        }
        return List.copyOf(faults);
    }

    private void created(Created c) {
        if (created.containsKey(c.unit()) || units.known(c.unit())) {
            fault(c.unit(), "UNIT_EXISTS", "đã có trong sổ", "is in the ledger already");
            return;
        }
        UnitLevel level = c.kind().level();
        name(c.unit(), c.name());
        if (level == UnitLevel.VILLAGE) {
            fault(c.unit(), "WRONG_UNIT_LEVEL", "là thôn, không thuộc nghị quyết", "is a village: it has a register");
        }
        if (level == UnitLevel.COUNTRY != (c.parent() == null)) {
            fault(c.unit(), "PARENT_MISSING", "phải có đơn vị cấp trên, trừ cả nước",
                    "needs a parent, unless it is the country");
        }
        parent(c.unit(), level, c.parent());
        created.put(c.unit(), level);
    }

    private void amended(Amended c) {
        Optional<UnitLevel> level = standing(c.unit());
        if (level.isEmpty()) {
            unknown(c.unit(), c.unit());
            return;
        }
        if (village(c.unit(), c.unit())) {
            return;
        }
        UnitKind kind = c.kind();
        if (kind == null && c.code() == null && c.name() == null && c.parent() == null) {
            fault(c.unit(), "NOTHING_CHANGES", "không có thay đổi nào", "does not change");
        }
        if (kind != null && kind.level() != level.get()) {
            fault(c.unit(), "WRONG_UNIT_LEVEL", "không thể đổi cấp", "cannot change its level");
        }
        if (c.name() != null) {
            name(c.unit(), c.name());
        }
        parent(c.unit(), level.get(), c.parent());
    }

    private void abolished(Abolished c) {
        if (standing(c.unit()).isEmpty()) {
            unknown(c.unit(), c.unit());
            return;
        }
        if (village(c.unit(), c.unit())) {
            return;
        }
        c.successors().forEach(successor -> successor(c.unit(), successor));
        if (c.within() != null && standing(c.within()).isEmpty()) {
            unknown(c.unit(), c.within());
        }
        gone.add(c.unit());
    }

    /** Only what is gone without a recorded successor can be settled, so it is known but no longer stands. */
    private void settled(Settled c) {
        if (!units.known(c.unit())) {
            unknown(c.unit(), c.unit());
        } else if (standing(c.unit()).isPresent()) {
            fault(c.unit(), "UNIT_IN_FORCE", "còn hiệu lực", "is still in force");
        }
        if (c.successors().isEmpty()) {
            fault(c.unit(), "SUCCESSOR_MISSING", "cần đơn vị kế thừa", "needs a successor");
        }
        c.successors().forEach(successor -> successor(c.unit(), successor));
    }

    private void successor(UnitId unit, UnitId successor) {
        if (successor.equals(unit)) {
            fault(unit, "OWN_SUCCESSOR", "không thể kế thừa chính mình", "cannot succeed itself");
        } else if (standing(successor).isEmpty()) {
            unknown(unit, successor);
        } else {
            village(unit, successor);
        }
    }

    /** Villages have a register of their own, whose commands say more of them than a resolution does. */
    private boolean village(UnitId unit, UnitId named) {
        boolean village = standing(named).filter(level -> level == UnitLevel.VILLAGE).isPresent();
        if (village) {
            fault(unit, "WRONG_UNIT_LEVEL", "cần đơn vị hành chính, không phải thôn " + named,
                    "needs an administrative unit, not the village " + named);
        }
        return village;
    }

    private void parent(UnitId unit, UnitLevel level, @Nullable UnitId parent) {
        if (parent == null) {
            return;
        }
        Optional<UnitLevel> above = standing(parent);
        if (above.isEmpty()) {
            unknown(unit, parent);
        } else if (above.get().compareTo(level) >= 0) {
            fault(unit, "WRONG_UNIT_LEVEL", "phải ở dưới cấp của " + parent, "must stand below the level of " + parent);
        }
    }

    private Optional<UnitLevel> standing(UnitId unit) {
        if (gone.contains(unit)) {
            return Optional.empty();
        }
        UnitLevel level = created.get(unit);
        return level != null ? Optional.of(level) : units.inForce(unit, effective);
    }

    private void name(UnitId unit, String name) {
        if (!vn.socai.command.Texts.fit(name, MAX_NAME)) {
            fault(unit, "INVALID_TEXT", "có tên không hợp lệ", "has a name that is blank, too long or not NFC");
        }
    }

    private void unknown(UnitId unit, UnitId reference) {
        boolean known = units.known(reference) || created.containsKey(reference);
        String code = known ? "UNIT_NOT_IN_FORCE" : "UNKNOWN_UNIT";
        fault(unit, code, "cần " + reference + (known ? " còn hiệu lực" : " có trong sổ"),
                "needs " + reference + (known ? " to be in force" : " to be known"));
    }

    private void fault(UnitId unit, String code, String vi, String en) {
        faults.add(new RowFault(row, unit, code, "Dòng " + row + ": " + unit + " " + vi + ".",
                "Row " + row + ": " + unit + " " + en + "."));
    }
}
