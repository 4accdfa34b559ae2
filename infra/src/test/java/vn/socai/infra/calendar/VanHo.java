package vn.socai.infra.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import vn.socai.ledger.Actor;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.report.ReportCommand.EnterPaperReport;
import vn.socai.report.ReportCommand.SubmitReport;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.FigureOrigin;
import vn.socai.value.LegalBasis;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.Role;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** Vân Hồ district with three communes, of which two become one when the districts go. */
final class VanHo {
    static final ProgrammeId PROGRAMME = new ProgrammeId("van-ho-2022");
    static final UnitId PROVINCE = new UnitId("14.20220305");
    static final UnitId DISTRICT = new UnitId("128.20220305");
    static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    static final UnitId SONG_KHUA_OLD = new UnitId("04045.20220305");
    static final UnitId VAN_HO = new UnitId("04048.20220305");
    static final UnitId SONG_KHUA = new UnitId("04006.20250701");
    static final Actor SYSTEM = new Actor("test", Role.SYSTEM, UnitId.COUNTRY);
    static final Actor DISTRICT_OFFICER = new Actor("huyen", Role.OFFICER, DISTRICT);
    static final LegalBasis BASIS = new LegalBasis("Số đến 12", LocalDate.of(2022, 6, 1), "UBND huyện Vân Hồ");

    private VanHo() {}

    static void found(Node node) {
        node.submit(new EnactReorganisation(id("map"), BASIS, LocalDate.of(2022, 3, 5), false, List.<UnitChange>of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(PROVINCE, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY),
                new Created(DISTRICT, UnitKind.HUYEN, "128", "Vân Hồ", PROVINCE),
                new Created(QUANG_MINH, UnitKind.XA, "04042", "Quang Minh", DISTRICT),
                new Created(SONG_KHUA_OLD, UnitKind.XA, "04045", "Song Khủa", DISTRICT),
                new Created(VAN_HO, UnitKind.XA, "04048", "Vân Hồ", DISTRICT))), SYSTEM);
        node.folded();
    }

    /** The map of 1 July 2025. */
    static void reform(Node node) {
        node.submit(new EnactReorganisation(id("reform"), new LegalBasis("1681/NQ-UBTVQH15", LocalDate.of(2025, 6, 16),
                "Quốc hội"), LocalDate.of(2025, 7, 1), false, List.<UnitChange>of(
                        new Created(SONG_KHUA, UnitKind.XA, "04006", "Song Khủa", PROVINCE),
                        new Abolished(QUANG_MINH, List.of(SONG_KHUA), null),
                        new Abolished(SONG_KHUA_OLD, List.of(SONG_KHUA), null),
                        new Amended(VAN_HO, null, null, null, PROVINCE),
                        new Abolished(DISTRICT, List.of(), PROVINCE))), SYSTEM);
        node.folded();
    }

    /** Adopts the document that ships. */
    static void adopt(Node node) {
        ProgrammeDocuments.shipped()
                .stream()
                .filter(c -> c.programme().programme().equals(PROGRAMME))
                .forEach(c -> node.submit(c, SYSTEM));
        node.folded();
    }

    static PeriodKey period(String rule, YearMonth month) {
        return new PeriodKey(PROGRAMME, rule, month);
    }

    /** A commune's report under VH17. */
    static SubmitReport report(UnitId commune, YearMonth month, long visits) {
        ReportKey key = new ReportKey(period("VH17", month), commune);
        return new SubmitReport(id("report " + key), key, Authority.COMMUNE_COMMITTEE, List.of(new ReportEntry(
                ReportFigure.VISITS, visits, FigureOrigin.BY_HAND, null)), List.of(), null);
    }

    /** The same, received on paper. */
    static EnterPaperReport paper(UnitId commune, YearMonth month, LocalDate on) {
        ReportKey key = new ReportKey(period("VH17", month), commune);
        return new EnterPaperReport(id("paper " + key), key, Authority.DISTRICT_CULTURE_OFFICE, on, BASIS, List.of(),
                List.of(), null);
    }

    static CommandId id(String name) {
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
