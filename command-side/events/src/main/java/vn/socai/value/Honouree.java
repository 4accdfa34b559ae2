package vn.socai.value;

/** Who or what is honoured. Nobody is named: a resident's or an enterprise's name stands sealed beside it. */
public sealed interface Honouree {
    /** Its kind, as rules name it. */
    default HonoureeKind kind() {
        return switch (this) {
            case OfTeam h -> HonoureeKind.TEAM;
            case OfMember h -> HonoureeKind.MEMBER;
            case OfUnit h -> HonoureeKind.UNIT;
            case OfHead h -> HonoureeKind.HEAD;
            case OfResident h -> HonoureeKind.RESIDENT;
            case OfEnterprise h -> HonoureeKind.ENTERPRISE;
            case OfPractice h -> HonoureeKind.PRACTICE;
        };
    }

    /** A team as a collective. */
    @Tag(1)
    record OfTeam(TeamId team) implements Honouree {}

    /** A member of a team. */
    @Tag(2)
    record OfMember(TeamId team, PersonId person) implements Honouree {}

    /** A locality as a collective. */
    @Tag(3)
    record OfUnit(UnitId unit) implements Honouree {}

    /** The head of a locality, by office. */
    @Tag(4)
    record OfHead(UnitId unit) implements Honouree {}

    /** A resident of a unit. */
    @Tag(5)
    record OfResident(UnitId unit) implements Honouree {}

    /** An enterprise at work in a unit. */
    @Tag(6)
    record OfEnterprise(UnitId unit) implements Honouree {}

    /** A model or good practice in the library. */
    @Tag(7)
    record OfPractice(PracticeId practice) implements Honouree {}
}
