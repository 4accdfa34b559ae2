package vn.socai.infra.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.reading.Positions;
import vn.socai.infra.paper.ConsolidatedTable;
import vn.socai.infra.paper.TeamList;
import vn.socai.infra.web.Downloads.Handout;
import vn.socai.ledger.Actor;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ReportRule.ReportForm;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.reportbook.Consolidation;
import vn.socai.view.reportbook.ReportBook;

/** Finds what a download asks for: at which position, on whose form, for which unit. */
@Component
class TableDesk {
    private static final Problem NO_FORM = new Problem("NO_LIST_FORM",
            "Không có biểu danh sách tổ nào áp dụng cho đơn vị này vào ngày đó; có thể nêu chương trình có biểu (programme).",
            "No form for a list of teams binds this unit on that day; name a programme that has one (programme).",
            "programme", null);
    private static final Problem NO_REPORTS = new Problem("NO_SUCH_REPORTS",
            "Không đơn vị nào bên dưới phải báo cáo trong kỳ này.", "Nobody below owes a report in this period.",
            "unit", null);

    private final Positions positions;
    private final Atlas atlas;
    private final Shelf shelf;
    private final ReportBook book;
    private final TeamList list;
    private final ConsolidatedTable consolidated;
    private final Clock clock;

    TableDesk(Positions positions, Atlas atlas, Shelf shelf, ReportBook book, TeamList list,
            ConsolidatedTable consolidated, Clock clock) {
        this.positions = positions;
        this.atlas = atlas;
        this.shelf = shelf;
        this.book = book;
        this.list = list;
        this.consolidated = consolidated;
        this.clock = clock;
    }

    Handout teamList(DownloadRequest request, Actor actor) {
        LocalDate day = request.validAt();
        Cut cut = cut(request, day == null ? LocalDate.now(clock.withZone(CutArgument.ZONE)) : day);
        UnitCard unit = unit(request.unit(), cut);
        if (unit.level() != UnitLevel.COMMUNE && unit.level() != UnitLevel.DISTRICT
                && unit.level() != UnitLevel.PROVINCE) {
            throw new Refusal(Problems.invalid("unit", "Danh sách lập cho một xã, huyện hoặc tỉnh.",
                    "The list is made for a commune, a district or a province."));
        }
        ReportForm form = form(request.programme(), unit.id(), cut).orElseThrow(() -> new Refusal(NO_FORM));
        TeamList.Filled filled = list.fill(form, unit, cut, actor);
        return new Handout("danh-sach-to-%s-%s-%d".formatted(unit.code(), cut.on(), cut.at()), filled.table(), filled
                .reads());
    }

    Handout consolidatedReport(DownloadRequest request, Actor actor) {
        ProgrammeId programme = request.programme();
        if (programme == null) {
            throw new Refusal(Problems.invalid("programme", "Thiếu tham số này.", "This parameter is missing."));
        }
        PeriodKey period = new PeriodKey(programme, request.text("rule"), request.month());
        Cut cut = cut(request, period.month().atEndOfMonth());
        UnitId unit = unit(request.unit(), cut).id();
        Consolidation sum = book.consolidation(period, unit, cut.on(), cut.at())
                .orElseThrow(() -> new Refusal(
                        NO_REPORTS));
        return new Handout("tong-hop-bao-cao-%s-%s-%s-%d".formatted(programme, period.month(), unit, cut.at()),
                consolidated.of(sum, cut), List.of());
    }

    private Cut cut(DownloadRequest request, LocalDate on) {
        return new Cut(positions.choose(GraphQLContext.newContext().build(), request.position("atLeast"), request
                .position("at"), request.knownAt()), on);
    }

    private UnitCard unit(UnitId unit, Cut cut) {
        UnitCard card = atlas.nearest(unit, cut.on(), cut.at())
                .orElseThrow(() -> new Refusal(Problems.unknownUnit("unit", unit.value())));
        if (!card.inForce(cut.on())) {
            throw new Refusal(Problems.notInForce("unit", unit.value(), cut.on()));
        }
        return card;
    }

    /** That of the nearest programme that prints one, or of the programme that is asked for. */
    private Optional<ReportForm> form(@Nullable ProgrammeId programme, UnitId unit, Cut cut) {
        List<ProgrammeCard> cards = programme == null ? shelf.binding(unit, cut.on(), cut.at())
                : shelf.judging(cut.on(), cut.at())
                        .stream()
                        .filter(card -> card.programme().programme().equals(programme))
                        .toList();
        return cards.stream()
                .flatMap(card -> card.rules().stream())
                .filter(ReportForm.class::isInstance)
                .map(ReportForm.class::cast)
                .findFirst();
    }
}
