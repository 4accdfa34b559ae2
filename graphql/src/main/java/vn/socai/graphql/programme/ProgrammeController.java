package vn.socai.graphql.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.LegalBasis;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;

/** Answers questions on programmes. */
@Controller
public class ProgrammeController {
    private final Shelf shelf;
    private final UnitLoaders units;

    public ProgrammeController(Shelf shelf, UnitLoaders units) {
        this.shelf = shelf;
        this.units = units;
    }

    @QueryMapping
    public ShelfNode programmes(@Argument @Nullable String unit, Cut cut) {
        List<ProgrammeCard> cards = unit == null ? shelf.all(cut.at())
                : shelf.binding(units.known("unit", Input.unit(
                        "unit", unit), cut).card().id(), cut.on(), cut.at());
        return new ShelfNode(cards.stream().map(card -> new ProgrammeNode(card, cut)).toList(), shelf.campaigns(cut
                .at()).stream().map(card -> new CampaignNode(card, cut)).toList(), cut.at());
    }

    @QueryMapping
    public VersionsNode programmeVersions(@Argument String programme, @Argument @Nullable Integer version, Cut cut) {
        return new VersionsNode(shelf.versions(Input.programme("programme", programme), cut.at())
                .stream()
                .filter(card -> version == null || card.programme().programme().version() == version)
                .map(card -> new VersionNode(card, cut))
                .toList(), cut.at());
    }

    @SchemaMapping(typeName = "ProgrammeException", field = "unit")
    public CompletableFuture<UnitNode> unit(VersionNode.ExceptionNode exception,
            DataLoader<UnitKey, UnitNode> units) {
        return units.load(exception.key());
    }

    @SchemaMapping(typeName = "Programme", field = "area")
    public CompletableFuture<UnitNode> area(ProgrammeNode programme, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(programme.card().area(), programme.cut().on(programme.card().from())));
    }

    @SchemaMapping(typeName = "Campaign", field = "area")
    public CompletableFuture<UnitNode> area(CampaignNode campaign, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(campaign.card().area(), campaign.cut().on(campaign.card().from())));
    }

    /** Versions of one programme. */
    public record VersionsNode(List<VersionNode> versions, long projectedUpTo) {}

    /** Programmes and campaigns. */
    public record ShelfNode(List<ProgrammeNode> programmes, List<CampaignNode> campaigns, long projectedUpTo) {}

    /** One version of a programme. */
    public record ProgrammeNode(ProgrammeCard card, Cut cut) {
        public String id() {
            return card.programme().programme().value();
        }

        public int version() {
            return card.programme().version();
        }

        public String title() {
            return card.title();
        }

        public String teamLabel() {
            return card.teamLabel();
        }

        public LocalDate from() {
            return card.from();
        }

        public @Nullable LocalDate until() {
            return card.until();
        }

        public LegalBasis basis() {
            return card.basis();
        }

        public List<RuleNode> rules() {
            return card.rules().stream().map(RuleNode::of).toList();
        }
    }

    /** One campaign. */
    public record CampaignNode(CampaignCard card, Cut cut) {
        public String id() {
            return card.id();
        }

        public String name() {
            return card.name();
        }

        public LocalDate from() {
            return card.from();
        }

        public LocalDate lastDay() {
            return card.lastDay();
        }

        public String programme() {
            return card.programme().programme().value();
        }
    }
}
