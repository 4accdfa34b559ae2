package vn.socai.infra.meter;

/**
 * Every metric of our own, once: its name as the code registers it and as Prometheus shows it.
 *
 * <p>Labels are bounded: a province of today's map, a campaign of an adopted programme, an outcome. An id is never a label.
 */
public enum Metric {
    TEAMS("socai.teams", "socai_teams", "Teams that stand today"),
    MEMBERS("socai.members", "socai_members", "Members of the teams that stand today"),
    VISITS("socai.visits", "socai_visits", "Visits that count, since the beginning"),
    HOUSEHOLDS("socai.households", "socai_households", "Households visited at least once since the beginning"),
    PEOPLE_GUIDED("socai.people.guided", "socai_people_guided", "People guided in all visits that count"),
    CAMPAIGN_VISITS("socai.campaign.visits", "socai_campaign_visits", "Visits that count within the campaign's days"),
    CAMPAIGN_HOUSEHOLDS("socai.campaign.households", "socai_campaign_households",
            "Households visited at least once within the campaign's days"),
    CAMPAIGN_PEOPLE_GUIDED("socai.campaign.people.guided", "socai_campaign_people_guided",
            "People guided within the campaign's days"),
    REPORTS_OPEN("socai.reports.open", "socai_reports_open",
            "Reports that are owed in periods still open and have not come"),
    REPORTS_OWED("socai.reports.owed", "socai_reports_owed",
            "Reports that were owed in the periods of the last 12 months that fell due"),
    REPORTS_IN_TIME("socai.reports.in.time", "socai_reports_in_time", "Those of them that came in time"),
    REPORTS_LATE("socai.reports.late", "socai_reports_late", "Those of them that came late"),
    REPORTS_OVERDUE("socai.reports.overdue", "socai_reports_overdue", "Those of them that have not come"),
    SHORTFALLS("socai.shortfalls", "socai_shortfalls",
            "Units with fewer teams than a programme requires, counted for each rule"),
    SIZE_BREACHES("socai.team.size.breaches", "socai_team_size_breaches",
            "Teams whose size breaks a rule that a programme requires"),
    STAFF_BREACHES("socai.team.composition.breaches", "socai_team_composition_breaches",
            "Teams whose composition breaks a rule that a programme requires"),

    LEDGER_HEAD("socai.ledger.head.position", "socai_ledger_head_position", "Position of the last durable commit"),
    PROJECTION_POSITION("socai.projection.position", "socai_projection_position",
            "Position up to which every view is complete"),
    PROJECTION_LAG_COMMITS("socai.projection.lag.commits", "socai_projection_lag_commits",
            "Commits in the ledger that the views do not show yet"),
    PROJECTION_LAG("socai.projection.lag.seconds", "socai_projection_lag_seconds",
            "Age of the oldest commit that the views do not show yet, 0 where there is none"),
    PARKED_COMMITS("socai.parked.commits", "socai_parked_commits",
            "Commits that a view could not fold and that were set aside"),
    CHECKPOINT_AGE("socai.checkpoint.age.seconds", "socai_checkpoint_age_seconds",
            "Age of the oldest commit that no signed checkpoint covers yet, 0 where there is none"),
    CHECKPOINT_SIZE("socai.checkpoint.size", "socai_checkpoint_size",
            "Commits that the latest signed checkpoint covers"),
    SIGNING("socai.signing", "socai_signing",
            "1 while checkpoints are signed, 0 where the ledger was found altered and signing has stopped"),
    REBUILD_UNDER_WAY("socai.rebuild.under.way", "socai_rebuild_under_way",
            "1 while views are built anew beside the live ones, else 0"),
    REBUILD_WAITING("socai.rebuild.waiting", "socai_rebuild_waiting",
            "1 while rebuilt views differ from the live ones and wait for the operator, else 0"),
    REBUILD_POSITION("socai.rebuild.position", "socai_rebuild_position",
            "Position up to which the last rebuild is folded, 0 where none was begun since the start"),
    REBUILD_DIFFERENCES("socai.rebuild.differences", "socai_rebuild_differences",
            "Differences that the last rebuild told of, at most 200"),
    READY("socai.ready", "socai_ready", "1 while the product is ready to serve, else 0"),
    APPEND("socai.append", "socai_append_seconds", "From a commit's decision to its durable place in the ledger"),
    COMMANDS("socai.commands", "socai_commands_total", "Commands carried out, by outcome");

    /** The label that names a province of today's map. */
    public static final String PROVINCE = "province";
    /** The label with that province's official code. */
    public static final String CODE = "code";
    /** The label that names a campaign by its programme's code and its own name. */
    public static final String CAMPAIGN = "campaign";
    /** The label that tells what became of a command. */
    public static final String OUTCOME = "outcome";

    private final String id;
    private final String scraped;
    private final String help;

    Metric(String id, String scraped, String help) {
        this.id = id;
        this.scraped = scraped;
        this.help = help;
    }

    /** The name under which Micrometer knows the meter. */
    public String id() {
        return id;
    }

    /** The name in the scrape; a histogram adds {@code _bucket}, {@code _count} and {@code _sum}. */
    public String scraped() {
        return scraped;
    }

    /** One line for the scrape's HELP. */
    public String help() {
        return help;
    }
}
