package vn.socai.infra.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * The figures of the provinces of today's map, read when Prometheus asks and all of one position. Facts that surely belong to no
 * single province stand under a line of their own, so that a sum over the label is the nation.
 */
public final class ProvinceFigures extends FiguresByProvince {
    /** The label of facts that are not assigned to a province. */
    static final String UNASSIGNED = "Chưa rõ tỉnh / Unassigned";

    private final Atlas atlas;
    private final Tally tally;
    private final Shelf shelf;

    /** @param clock its zone says when today ends */
    public ProvinceFigures(Horizon horizon, Atlas atlas, Tally tally, Shelf shelf, Clock clock) {
        super(horizon, clock);
        this.atlas = atlas;
        this.tally = tally;
        this.shelf = shelf;
    }

    @Override
    MetricSnapshots metrics(long at, LocalDate today) {
        return new Cut(at, today).metrics();
    }

    /** One reading of everything at one position. */
    private final class Cut {
        private final long at;
        private final LocalDate today;
        private final Map<UnitId, Labels> provinces = new HashMap<>();

        Cut(long at, LocalDate today) {
            this.at = at;
            this.today = today;
            for (UnitCard province : atlas.children(UnitId.COUNTRY, today, at)) {
                provinces.put(province.id(), labels(province));
            }
        }

        MetricSnapshots metrics() {
            Breakdown all = breakdown(new Window.Total());
            Map<Labels, Breakdown> campaigns = new HashMap<>();
            for (CampaignCard campaign : shelf.campaigns(at)) {
                campaigns.put(Labels.of(Metric.CAMPAIGN, campaign.id()), breakdown(new Window.Campaign(campaign.id())));
            }
            Map<Labels, Breakdown> total = Map.of(Labels.EMPTY, all);
            return MetricSnapshots.of(gauge(Metric.TEAMS, total, Figures::allTeams),
                    gauge(Metric.MEMBERS, total, Figures::members), gauge(Metric.VISITS, total, Figures::visits),
                    gauge(Metric.HOUSEHOLDS, total, Cut::households),
                    gauge(Metric.PEOPLE_GUIDED, total, Figures::peopleGuided),
                    gauge(Metric.CAMPAIGN_VISITS, campaigns, Figures::visits),
                    gauge(Metric.CAMPAIGN_HOUSEHOLDS, campaigns, Cut::households),
                    gauge(Metric.CAMPAIGN_PEOPLE_GUIDED, campaigns, Figures::peopleGuided));
        }

        private Breakdown breakdown(Window window) {
            return tally.children(List.of(UnitId.COUNTRY), window, new Hierarchy.Restated(today), at)
                    .getOrDefault(UnitId.COUNTRY,
                            new Breakdown(UnitId.COUNTRY, Figures.NONE, List.of(), Figures.NONE, Figures.NONE));
        }

        private GaugeSnapshot gauge(Metric metric, Map<Labels, Breakdown> breakdowns, ToLongFunction<Figures> figure) {
            GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(metric.scraped()).help(metric.help());
            breakdowns.forEach((labels, breakdown) -> {
                for (Breakdown.Line line : breakdown.children()) {
                    Labels province = provinces.get(line.unit());
                    if (province != null) {
                        gauge.dataPoint(point(province.merge(labels), figure.applyAsLong(line.figures())));
                    }
                }
                long unassigned = figure.applyAsLong(breakdown.own()) + figure.applyAsLong(breakdown.unassigned());
                if (unassigned != 0) {
                    gauge.dataPoint(point(labels(UNASSIGNED, "").merge(labels), unassigned));
                }
            });
            return gauge.build();
        }

        private static long households(Figures figures) {
            Long households = figures.households();
            return households == null ? 0 : households;
        }
    }
}
