package vn.socai.work;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.programme.WorkJudge;
import vn.socai.programme.WorkMatter;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.Authority;
import vn.socai.value.Task;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.value.Work;
import vn.socai.work.WorkCommand.RecordWork;
import vn.socai.work.WorkRejection.InFuture;
import vn.socai.work.WorkRejection.NoSkill;
import vn.socai.work.WorkRejection.NotInVillage;
import vn.socai.work.WorkRejection.NumberUnfit;
import vn.socai.work.WorkRejection.TeamElsewhere;
import vn.socai.work.WorkRejection.TierMissing;

/** Whether a record can be true, and what a programme says of it. */
record WorkCheck(Teams teams, Units units, Programmes programmes, LocalDate today) {
    private static final int MAX_COUNT = 1_000_000;
    private static final int MAX_PERSONS = 50;
    private static final int MAX_PLATFORM = 100;
    private static final long MAX_NUMBER = 200_000_000;
    private static final long MAX_DONG = 1_000_000_000_000_000L;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    /** Refuses what cannot be; else the verdict of the programme that has a rule on it. */
    Optional<Verdict> judge(RecordWork c) {
        if (c.on().isAfter(today)) {
            throw new Rejected(new InFuture(today));
        }
        UnitLevel level = UnitsInForce.level(units, c.unit(), c.on(), "unit");
        form(c.work(), level);
        team(c);
        Optional<Verdict> verdict = matter(c.work(), c.office()).flatMap(matter -> WorkJudge.judge(programmes.binding(c
                .unit(), c.on()), matter));
        verdict.filter(v -> c.work() instanceof Work.Funded && v.side() == Side.BELOW).ifPresent(v -> {
            throw new Rejected(new TierMissing(v.rule()));
        });
        return verdict;
    }

    private void team(RecordWork c) {
        if (c.team() == null) {
            return;
        }
        TeamState team = teams.find(c.team())
                .filter(state -> state.active(c.on()))
                .orElseThrow(() -> new Rejected(new TeamElsewhere()));
        UnitId home = team.unit(c.on());
        if (!units.within(home, c.unit(), c.on()) && !units.within(c.unit(), home, c.on())) {
            throw new Rejected(new TeamElsewhere());
        }
    }

    private static void form(Work work, UnitLevel level) {
        switch (work) {
            case Work.Done w -> number("count", w.count(), 1, MAX_COUNT);
            case Work.Proficient w -> {
                household(level);
                number("persons", w.persons(), 1, MAX_PERSONS);
                if (w.skills().isEmpty()) {
                    throw new Rejected(new NoSkill());
                }
            }
            case Work.OcopListed w -> platform(w.platform());
            case Work.ShopOpened w -> {
                household(level);
                platform(w.platform());
            }
            case Work.LeadHousehold w -> household(level);
            case Work.Counted w -> number("number", w.number(), 0, MAX_NUMBER);
            case Work.OnPlatform w -> {
                platform(w.platform());
                number("people", w.people(), 1, MAX_COUNT);
            }
            case Work.Supported w -> number("quantity", w.quantity(), 1, MAX_COUNT);
            case Work.Communicated w -> {
            }
            case Work.Funded w -> {
                number("year", w.year(), FIRST_YEAR, LAST_YEAR);
                number("dong", w.dong(), 1, MAX_DONG);
            }
            case Work.TrainingPlanned w -> {
                number("year", w.year(), FIRST_YEAR, LAST_YEAR);
                number("sessions", w.sessions(), 1, MAX_COUNT);
                number("members", w.members(), 0, MAX_COUNT);
            }
        }
    }

    private static void household(UnitLevel level) {
        if (level != UnitLevel.VILLAGE) {
            throw new Rejected(new NotInVillage());
        }
    }

    private static void platform(String platform) {
        Texts.require(platform, MAX_PLATFORM, "work.platform");
    }

    private static void number(String field, long number, long min, long max) {
        if (number < min || number > max) {
            throw new Rejected(new NumberUnfit(field, min, max));
        }
    }

    /** What the record is for the interpreter; absent where no rule can be on it. */
    private static Optional<WorkMatter> matter(Work work, Authority by) {
        return Optional.ofNullable(matterOf(work, by));
    }

    private static @Nullable WorkMatter matterOf(Work work, Authority by) {
        return switch (work) {
            case Work.Done w -> new WorkMatter.Act(w.task(), by, 1);
            case Work.Proficient w -> new WorkMatter.HouseholdSkilled(w.persons(), w.skills().size());
            case Work.OcopListed w -> null;
            case Work.ShopOpened w -> new WorkMatter.Act(w.produce() ? Task.SHOPS_FOR_PRODUCE : Task.SHOPS_FOR_PAYERS,
                    by, 1);
            case Work.LeadHousehold w -> new WorkMatter.Act(Task.LEAD_HOUSEHOLDS, by, 1);
            case Work.Counted w -> null;
            case Work.OnPlatform w -> new WorkMatter.OnPlatform(w.platform());
            case Work.Supported w -> new WorkMatter.Supports(w.supporter(), w.kind(), 1);
            case Work.Communicated w -> new WorkMatter.KnownThrough(by, w.medium());
            case Work.Funded w -> new WorkMatter.FundedFrom(w.source(), w.tier());
            case Work.TrainingPlanned w -> new WorkMatter.TrainingPlanned(by, 1);
        };
    }
}
