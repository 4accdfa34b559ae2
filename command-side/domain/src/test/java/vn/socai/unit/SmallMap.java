package vn.socai.unit;

import java.time.LocalDate;
import java.util.List;

import vn.socai.command.Given;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** Sơn La with two communes of Vân Hồ; Quang Minh goes into Song Khủa on 1 July 2025. */
public final class SmallMap {
    public static final LocalDate FROM = LocalDate.of(2022, 3, 5);
    public static final LocalDate NEW_MAP = LocalDate.of(2025, 7, 1);
    public static final UnitId PROVINCE = new UnitId("14.20220305");
    public static final UnitId DISTRICT = new UnitId("128.20220305");
    public static final UnitId NEIGHBOUR = new UnitId("04048.20220305");
    public static final UnitId SUCCESSOR = new UnitId("04006.20250701");
    public static final UnitId VILLAGE_NEXT = new UnitId("ban-2");

    private SmallMap() {}

    public static MapFold map() {
        return new MapFold()
                .with(new UnitsReorganised(basis("1"), FROM, false, List.of(
                        new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                        new Created(PROVINCE, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY),
                        new Created(DISTRICT, UnitKind.HUYEN, "128", "Vân Hồ", PROVINCE),
                        new Created(Given.COMMUNE, UnitKind.XA, "04042", "Quang Minh", DISTRICT),
                        new Created(NEIGHBOUR, UnitKind.XA, "04048", "Vân Hồ", DISTRICT))))
                .with(new VillageRegistered(Given.VILLAGE, Given.COMMUNE, UnitKind.BAN, "Mẫu", FROM, true))
                .with(new VillageRegistered(VILLAGE_NEXT, NEIGHBOUR, UnitKind.BAN, "Mẫu", FROM, true));
    }

    public static MapFold reorganised() {
        return map().with(new UnitsReorganised(basis("2"), NEW_MAP, false, List.of(
                new Created(SUCCESSOR, UnitKind.XA, "04006", "Song Khủa", PROVINCE),
                new Abolished(Given.COMMUNE, List.of(SUCCESSOR), null))));
    }

    private static LegalBasis basis(String number) {
        return new LegalBasis(number, FROM, "Quốc hội");
    }
}
