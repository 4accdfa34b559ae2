package vn.socai.ledger;

import java.time.YearMonth;

import vn.socai.value.CommendationId;
import vn.socai.value.DifficultyId;
import vn.socai.value.DossierId;
import vn.socai.value.EvaluationId;
import vn.socai.value.GroupPlace;
import vn.socai.value.LegalBasis;
import vn.socai.value.PeriodKey;
import vn.socai.value.PersonId;
import vn.socai.value.PracticeId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ReportKey;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.TrainingId;
import vn.socai.value.UnitId;

/** The name of a stream: the events of one aggregate, numbered from 0. */
public record StreamName(String value) {
    /** The stream of the ledger's own first event. */
    public static final StreamName GENESIS = new StreamName("ledger:genesis");
    /** The stream of the ledger's signing keys. */
    public static final StreamName KEYS = new StreamName("ledger:keys");

    public StreamName {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("a stream's name has 1 to 200 characters");
        }
    }

    public static StreamName resolution(LegalBasis basis) {
        return new StreamName("resolution:" + basis.number());
    }

    public static StreamName village(UnitId village) {
        return new StreamName("village:" + village);
    }

    public static StreamName programme(ProgrammeId programme) {
        return new StreamName("programme:" + programme);
    }

    public static StreamName team(TeamId team) {
        return new StreamName("team:" + team);
    }

    /** A commune's register of teams. */
    public static StreamName register(UnitId commune) {
        return new StreamName("register:" + commune);
    }

    /** What a unit hands in under a programme, and its trial of it. */
    public static StreamName founding(UnitId unit, ProgrammeId programme) {
        return new StreamName("founding:" + unit + ":" + programme);
    }

    /** A team's visits of one month: short enough to load, long enough to group. */
    public static StreamName visits(TeamId team, YearMonth month) {
        return new StreamName("visits:" + team + ":" + month);
    }

    public static StreamName target(TargetId target) {
        return new StreamName("target:" + target);
    }

    public static StreamName dossier(DossierId dossier) {
        return new StreamName("dossier:" + dossier);
    }

    /** A period of a reporting calendar, for all who report in it: one commit tells who owes, however many they are. */
    public static StreamName period(PeriodKey period) {
        return new StreamName("period:" + period);
    }

    public static StreamName report(ReportKey report) {
        return new StreamName("report:" + report);
    }

    /** The groups of one place: one of them at a time where a programme says so. */
    public static StreamName groups(GroupPlace place) {
        return switch (place) {
            case GroupPlace.OfTeam p -> new StreamName("groups:team:" + p.team());
            case GroupPlace.OfCommune p -> new StreamName("groups:commune:" + p.commune());
            case GroupPlace.OfResidents p -> new StreamName("groups:residents:" + p.village());
            case GroupPlace.OfProvince p -> new StreamName("groups:province:" + p.province());
        };
    }

    public static StreamName training(TrainingId training) {
        return new StreamName("training:" + training);
    }

    /** The records of work of a unit in one month. */
    public static StreamName work(UnitId unit, YearMonth month) {
        return new StreamName("work:" + unit + ":" + month);
    }

    /** A team's part in a campaign. */
    public static StreamName campaign(String campaign, TeamId team) {
        return new StreamName("campaign:" + campaign + ":team:" + team);
    }

    /** A unit's end of a campaign. */
    public static StreamName campaign(String campaign, UnitId unit) {
        return new StreamName("campaign:" + campaign + ":unit:" + unit);
    }

    public static StreamName person(PersonId person) {
        return new StreamName("person:" + person);
    }

    public static StreamName difficulty(DifficultyId difficulty) {
        return new StreamName("difficulty:" + difficulty);
    }

    public static StreamName practice(PracticeId practice) {
        return new StreamName("practice:" + practice);
    }

    public static StreamName commendation(CommendationId commendation) {
        return new StreamName("commendation:" + commendation);
    }

    /** The outstanding members that a locality selects under a programme. */
    public static StreamName outstanding(ProgrammeId programme, UnitId unit) {
        return new StreamName("outstanding:" + programme + ":" + unit);
    }

    public static StreamName evaluation(EvaluationId evaluation) {
        return new StreamName("evaluation:" + evaluation);
    }

    /** What a locality and its head are scored in an evaluation. */
    public static StreamName scoring(EvaluationId evaluation, UnitId unit) {
        return new StreamName("scoring:" + evaluation + ":" + unit);
    }

    @Override
    public String toString() {
        return value;
    }
}
