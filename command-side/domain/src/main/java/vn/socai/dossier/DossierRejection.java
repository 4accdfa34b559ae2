package vn.socai.dossier;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why a dossier was not issued. */
public sealed interface DossierRejection extends Worded {
    /** A dossier with this id was issued before. */
    record DossierExists() implements DossierRejection {
        @Override
        public Wording wording() {
            return Wording.of("DOSSIER_EXISTS", "Hồ sơ này đã được lập.", "This dossier was issued already.")
                    .at("dossier");
        }
    }

    /** The last day lies before the first. */
    record DossierPeriodEmpty() implements DossierRejection {
        @Override
        public Wording wording() {
            return Wording.of("DOSSIER_PERIOD_EMPTY", "Ngày cuối phải từ ngày đầu trở đi.",
                    "The last day must not lie before the first.").at("lastDay");
        }
    }

    /** A file of so many streams would be of no use to anybody. */
    record DossierTooLarge(int streams, int most) implements DossierRejection {
        @Override
        public Wording wording() {
            return Wording.of("DOSSIER_TOO_LARGE", "Hồ sơ có " + streams + " chuỗi sự kiện, nhiều nhất là " + most
                    + "; hãy chọn đơn vị nhỏ hơn.", "The dossier would have " + streams + " streams, at most " + most
                            + " are possible; choose a smaller unit.").at("unit");
        }
    }

    /** No such unit stands in the ledger. */
    record DossierUnitUnknown() implements DossierRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_UNIT", "Trong sổ không có đơn vị này.", "The ledger knows no such unit.")
                    .at(
                            "unit");
        }
    }
}
