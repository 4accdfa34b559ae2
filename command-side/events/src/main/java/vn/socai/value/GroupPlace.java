package vn.socai.value;

/** Where a group belongs; there is one register of groups for each place. */
public sealed interface GroupPlace {
    /** Whom a group of this place is for. */
    GroupScope scope();

    /** The group of one team. */
    @Tag(1)
    record OfTeam(TeamId team) implements GroupPlace {
        @Override
        public GroupScope scope() {
            return GroupScope.TEAM;
        }
    }

    /** The shared group of a commune. */
    @Tag(2)
    record OfCommune(UnitId commune) implements GroupPlace {
        @Override
        public GroupScope scope() {
            return GroupScope.COMMUNE;
        }
    }

    /** The group of a village's residents. */
    @Tag(3)
    record OfResidents(UnitId village) implements GroupPlace {
        @Override
        public GroupScope scope() {
            return GroupScope.RESIDENTS;
        }
    }

    /** A province's channel. */
    @Tag(4)
    record OfProvince(UnitId province) implements GroupPlace {
        @Override
        public GroupScope scope() {
            return GroupScope.PROVINCE;
        }
    }
}
