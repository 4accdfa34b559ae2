package vn.socai.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.UnitId;

/** Why the map or the village register was left as it is. */
public sealed interface UnitRejection extends Worded {
    /** The ledger knows no such unit on any date. */
    record UnknownUnit(UnitId unit, String at) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_UNIT", "Không có đơn vị " + unit + " trong sổ.",
                    "The ledger knows no unit " + unit + ".").at(at);
        }
    }

    /** The unit is known, but not in force on that day. */
    record UnitNotInForce(UnitId unit, LocalDate on, String at) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNIT_NOT_IN_FORCE", "Đơn vị " + unit + " không có hiệu lực vào ngày " + on + ".",
                    "Unit " + unit + " is not in force on " + on + ".").at(at);
        }
    }

    /** Another level of unit is needed here. */
    record WrongLevel(UnitId unit, String at) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("WRONG_UNIT_LEVEL", "Đơn vị " + unit + " không đúng cấp cho việc này.",
                    "Unit " + unit + " is not of the level that is needed here.").at(at);
        }
    }

    /** A unit with this id was created before; ids are never reused. */
    record UnitExists(UnitId unit) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNIT_EXISTS", "Đơn vị " + unit + " đã có trong sổ.",
                    "Unit " + unit + " is in the ledger already.").at("village");
        }
    }

    /** Ids of this form are kept for the units that resolutions make. */
    record OfficialId(UnitId village) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("OFFICIAL_UNIT_ID",
                    "Mã " + village + " có dạng mã của đơn vị hành chính; thôn phải mang mã khác.",
                    "Id " + village + " has the form of an official unit's; a village needs another.").at("village");
        }
    }

    /** The resolution of this number was enacted before. */
    record ResolutionEnacted(String number) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("RESOLUTION_ENACTED", "Nghị quyết " + number + " đã được ghi vào sổ.",
                    "Resolution " + number + " is in the ledger already.").at("basis.number");
        }
    }

    /** The resolution changes nothing. */
    record NothingChanges() implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_CHANGES", "Nghị quyết không có thay đổi nào.",
                    "The resolution holds no change.").at("changes");
        }
    }

    /**
     * The village is assigned from a day before its last assignment; the same day would correct that.
     *
     * @param since the day of the last assignment
     */
    record AssignedSince(UnitId village, LocalDate since) implements UnitRejection {
        @Override
        public Wording wording() {
            return Wording.of("VILLAGE_ASSIGNED_SINCE",
                    "Thôn " + village + " đã được xếp vào xã từ ngày " + since + "; ngày mới không được trước ngày đó.",
                    "Village " + village + " was assigned on " + since + "; a new day must not lie before.").at("from");
        }
    }

    /** Rows of a resolution do not fit the map: all faults at once, so that they can be mended in one go. */
    record ReorganisationFaulty(List<RowFault> faults) implements UnitRejection {
        private static final int SHOWN = 5;

        public ReorganisationFaulty {
            faults = List.copyOf(faults);
        }

        @Override
        public Wording wording() {
            return Wording.of("REORGANISATION_FAULTY",
                    faults.size() + " dòng không khớp bản đồ: " + some(RowFault::vi),
                    faults.size() + " rows do not fit the map: " + some(RowFault::en)).at("changes");
        }

        private String some(java.util.function.Function<RowFault, String> language) {
            return faults.stream().limit(SHOWN).map(language).collect(Collectors.joining(" "))
                    + (faults.size() > SHOWN ? " …" : "");
        }
    }

    /**
     * One row's fault.
     *
     * @param row counted from 1
     * @param code UPPER_SNAKE, stable
     */
    record RowFault(int row, UnitId unit, String code, String vi, String en) {}
}
