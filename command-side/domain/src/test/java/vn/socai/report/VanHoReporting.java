package vn.socai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.unit.MapFold;
import vn.socai.unit.SmallMap;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** Vân Hồ's shipped programme on the small map, of which the district is gone since 1 July 2025. */
final class VanHoReporting implements Reporting {
    static final ProgrammeId VAN_HO = new ProgrammeId("van-ho-2022");
    final MapFold map = SmallMap.reorganised();
    final List<ProgrammeAdopted> versions = new ArrayList<>();
    final Map<PeriodKey, PeriodOpened> opened = new HashMap<>();
    final List<UnitId> locked = new ArrayList<>();

    VanHoReporting() {
        versions.add(adopted(ProgrammeDocuments.shipped()
                .stream()
                .filter(c -> c.programme().programme().equals(VAN_HO))
                .findFirst()
                .orElseThrow()));
    }

    static ProgrammeAdopted adopted(AdoptProgramme c) {
        return new ProgrammeAdopted(c.programme(), c.title(), c.teamLabel(), c.area(), c.from(), c.until(), c.basis(), c
                .rules());
    }

    @Override
    public List<ProgrammeAdopted> versions(ProgrammeId programme) {
        return programme.equals(VAN_HO) ? versions : List.of();
    }

    @Override
    public Set<UnitLevel> levels(UnitId unit, LocalDate on) {
        return map.inForce(unit, on)
                .<Set<UnitLevel>>map(level -> {
                    Set<UnitLevel> levels = EnumSet.range(UnitLevel.COUNTRY, level);
                    if (!on.isBefore(SmallMap.NEW_MAP)) {
                        levels.remove(UnitLevel.DISTRICT);
                    }
                    return levels;
                })
                .orElse(Set.of());
    }

    @Override
    public boolean within(UnitId unit, UnitId area, LocalDate on) {
        return unit.equals(SmallMap.SUCCESSOR) || map.within(unit, area, on);
    }

    @Override
    public Optional<PeriodOpened> opened(PeriodKey period) {
        return Optional.ofNullable(opened.get(period));
    }

    @Override
    public List<UnitId> locked(PeriodKey period) {
        return locked;
    }
}
