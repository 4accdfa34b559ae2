package vn.socai.view.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import vn.socai.event.CampaignEvent;
import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.event.Event;
import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.Commit;
import vn.socai.value.CampaignRule;
import vn.socai.value.Rule;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.HeldView;
import vn.socai.view.Packed;
import vn.socai.view.campaign.Windows.Window;

/**
 * Keeps plans, and on which days of each campaign a team was out: with at least one visit that stands, or a day that it logged.
 *
 * <p>What a team did on any day stands in notes, so that a campaign set later finds what was before it.
 */
public final class CampaignView extends HeldView {
    /** The view's name. */
    public static final String NAME = "campaign-2";
    private static final String WINDOWS = "windows";
    private static final String MONTHS = "m/";

    public CampaignView(Held held) {
        super(NAME, held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        UnitId unit = commit.draft().unit();
        for (Event event : commit.draft().events()) {
            if (event instanceof VisitEvent visitEvent) {
                switch (visitEvent) {
                    case VisitLogged e -> count(e.team(), unit, e.facts().occurredOn(), 1, page);
                    case VisitCorrected e -> {
                        count(e.team(), unit, e.was().occurredOn(), -1, page);
                        count(e.team(), unit, e.now().occurredOn(), 1, page);
                    }
                    case VisitVoided e -> count(e.team(), unit, e.was().occurredOn(), -1, page);
                }
            } else if (event instanceof CampaignEvent campaignEvent) {
                fold(campaignEvent, page);
            } else if (event instanceof ProgrammeEvent programmeEvent) {
                fold(programmeEvent, page);
            }
        }
    }

    private static void fold(CampaignEvent event, Page page) {
        switch (event) {
            case CampaignPlanSubmitted e -> page.put(plans(e.campaign()) + Packed.key(e.team().value()), e);
            case CampaignDayLogged e -> count(e.team(), e.unit(), e.day(), 1, page);
            case CampaignClosed e -> page.put(closings(e.campaign()) + e.unit(), e);
        }
    }

    private static void fold(ProgrammeEvent event, Page page) {
        List<Rule> rules = switch (event) {
            case ProgrammeAdopted e -> e.rules();
            case ProgrammeRuleAmended e -> e.rules();
            case ExceptionGranted e -> List.of();
        };
        rules.forEach(rule -> {
            if (rule instanceof CampaignRule.Campaign c) {
                open(new Window(c.from(), c.lastDay()), page);
            }
        });
    }

    private static void count(TeamId team, UnitId unit, LocalDate day, int more, Page page) {
        String key = month(team, YearMonth.from(day));
        MonthOfTeam before = page.note(key, MonthOfTeam.class).orElseGet(() -> MonthOfTeam.empty(unit));
        MonthOfTeam now = before.plus(day.getDayOfMonth(), more);
        page.note(key, now);
        boolean was = before.on(day.getDayOfMonth()) > 0;
        boolean is = now.on(day.getDayOfMonth()) > 0;
        if (was != is) {
            windows(page).all()
                    .stream()
                    .filter(window -> window.holds(day))
                    .forEach(window -> turn(window, team, unit,
                            day, is, page));
        }
    }

    private static void turn(Window window, TeamId team, UnitId unit, LocalDate day, boolean out, Page page) {
        String key = window.prefix() + Packed.key(team.value());
        ActiveDays before = page.get(key, ActiveDays.class).orElseGet(() -> new ActiveDays(unit, List.of()));
        page.put(key, out ? before.with(window.index(day)) : before.without(window.index(day)));
    }

    private static void open(Window window, Page page) {
        Windows known = windows(page);
        if (known.all().contains(window)) {
            return;
        }
        page.note(WINDOWS, known.with(window));
        YearMonth last = YearMonth.from(window.lastDay());
        for (YearMonth month = YearMonth.from(window.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth one = month;
            page.eachNote(prefix(month), note -> {
                MonthOfTeam team = page.note(note.key(), MonthOfTeam.class).orElseThrow();
                UUID id = Packed.uuid(note.key().substring(prefix(one).length()));
                for (int day = 1; day <= one.lengthOfMonth(); day++) {
                    if (team.on(day) > 0 && window.holds(one.atDay(day))) {
                        turn(window, new TeamId(id), team.unit(), one.atDay(day), true, page);
                    }
                }
            });
        }
    }

    private static Windows windows(Page page) {
        return page.note(WINDOWS, Windows.class).orElse(Windows.NONE);
    }

    private static String prefix(YearMonth month) {
        return MONTHS + month + "/";
    }

    private static String month(TeamId team, YearMonth month) {
        return prefix(month) + Packed.key(team.value());
    }

    static String plans(String campaign) {
        return "p/" + campaign + "/";
    }

    static String closings(String campaign) {
        return "x/" + campaign + "/";
    }
}
