package vn.socai.graphql.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.graphql.figures.HierarchyInput;
import vn.socai.graphql.figures.HierarchyNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.programme.ProgrammeController.CampaignNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.programme.CampaignJudge;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;
import vn.socai.view.campaign.CampaignBoard.Out;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.UnknownCampaign;
import vn.socai.view.tally.Window;

/** Answers how a campaign goes. */
@Controller
public class CampaignController {
    private final Shelf shelf;
    private final Tally tally;
    private final WorkRoom work;
    private final UnitLoaders units;
    private final Clock clock;

    /** @param clock says which day is today */
    public CampaignController(Shelf shelf, Tally tally, WorkRoom work, UnitLoaders units, Clock clock) {
        this.shelf = shelf;
        this.tally = tally;
        this.work = work;
        this.units = units;
        this.clock = clock;
    }

    /** A unit in the campaign. */
    public record CampaignLine(UnitKey key, long teams, int plans, int teamsOut, long visits, long peopleGuided,
            @Nullable Long households) {}

    /** A day of the campaign. */
    public record CampaignDay(LocalDate day, int teamsOut, long visits, long peopleGuided) {}

    /** The board. */
    public record BoardNode(CampaignNode campaign, @Nullable String slogan, CampaignLine whole, List<CampaignDay> days,
            List<CampaignLine> children, @Nullable LocalDate closedOn, @Nullable LegalBasis report,
            HierarchyNode hierarchy,
            long projectedUpTo) {}

    @QueryMapping
    public BoardNode campaignBoard(@Argument String campaign, @Argument String unit,
            @Argument @Nullable LocalDate validAt, @Argument @Nullable HierarchyInput hierarchy, Cut today) {
        CampaignCard card = shelf.campaign(campaign, today.at()).orElseThrow(() -> new UnknownCampaign(campaign));
        Cut cut = today.on(validAt == null ? card.lastDay() : validAt);
        UnitId id = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Hierarchy on = HierarchyInput.read(hierarchy, cut.on(), LocalDate.now(clock.withZone(CutArgument.ZONE)));
        Window window = new Window.Campaign(campaign);
        Breakdown breakdown = tally.children(List.of(id), window, on, cut.at()).get(id);
        List<Breakdown.Line> below = breakdown == null ? List.of() : breakdown.children();
        List<UnitId> all = new ArrayList<>(List.of(id));
        below.forEach(line -> all.add(line.unit()));
        List<Out> out = work.campaigns().out(id, all.subList(1, all.size()), card.from(), card.lastDay(), on, cut.at());
        List<Integer> plans = work.campaigns().plans(all, campaign, on.ofStates(card.lastDay()), cut.at());
        List<CampaignLine> children = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            children.add(line(below.get(i).unit(), below.get(i).figures(), plans.get(i + 1), out.get(i + 1), cut));
        }
        Figures whole = breakdown == null ? Figures.NONE : breakdown.whole();
        Optional<CampaignClosed> closed = work.campaigns().closed(id, campaign, cut.at());
        return new BoardNode(new CampaignNode(card, cut), slogan(card, id, cut), line(id, whole, plans.getFirst(), out
                .getFirst(), cut), days(card, id, out.getFirst(), on, cut), children, closed.map(
                        CampaignClosed::on).orElse(null), closed.map(CampaignClosed::report).orElse(null), HierarchyNode
                                .of(on, tally
                                        .trees(window, on, cut.at())), cut.at());
    }

    private @Nullable String slogan(CampaignCard card, UnitId unit, Cut cut) {
        return CampaignJudge.slogan(shelf.binding(unit, card.from(), cut.at())
                .stream()
                .map(ProgrammeCard::adopted)
                .toList(), card.id()).orElse(null);
    }

    private static CampaignLine line(UnitId unit, Figures figures, int plans, Out out, Cut cut) {
        return new CampaignLine(new UnitKey(unit, cut), figures.allTeams(), plans, out.ever(), figures.visits(), figures
                .peopleGuided(), figures.households());
    }

    private List<CampaignDay> days(CampaignCard card, UnitId unit, Out out, Hierarchy hierarchy, Cut cut) {
        Series series = tally.series(List.of(unit), new Window.Campaign(card.id()), Series.Step.DAY, hierarchy, cut
                .at()).get(unit);
        Map<LocalDate, Figures> daily = series == null ? Map.of()
                : series.points()
                        .stream()
                        .collect(Collectors.toMap(Series.Point::from, Series.Point::figures, (a, b) -> a));
        Function<LocalDate, Figures> of = day -> daily.getOrDefault(day, Figures.NONE);
        List<CampaignDay> days = new ArrayList<>();
        for (int i = 0; i < out.daily().size(); i++) {
            LocalDate day = card.from().plusDays(i);
            days.add(new CampaignDay(day, out.daily().get(i), of.apply(day).visits(), of.apply(day).peopleGuided()));
        }
        return days;
    }

    @SchemaMapping(typeName = "CampaignLine", field = "unit")
    public CompletableFuture<UnitNode> unit(CampaignLine line, DataLoader<UnitKey, UnitNode> units) {
        return units.load(line.key());
    }
}
