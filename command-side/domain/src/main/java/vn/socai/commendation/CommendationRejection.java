package vn.socai.commendation;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.Authority;
import vn.socai.value.CommendationId;

/** Why a commendation, or a selection of outstanding members, was left as it is. */
public sealed interface CommendationRejection extends Worded {
    /** Nothing was ever proposed under this id. */
    record UnknownCommendation() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_COMMENDATION", "Trong sổ không có đề nghị khen thưởng này.",
                    "The ledger knows no such commendation.").at("commendation");
        }
    }

    /** What is to be honoured does not stand in the ledger. */
    record UnknownHonouree() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_HONOUREE", "Trong sổ không có đối tượng được đề nghị.",
                    "The ledger does not know who or what is proposed.").at("honouree");
        }
    }

    /** A proposal with this id was made before. */
    record CommendationExists(CommendationId commendation) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("COMMENDATION_EXISTS", "Đề nghị khen thưởng này đã có.",
                    "This commendation was proposed already.").at("commendation");
        }
    }

    /** A resident and an enterprise need a name, and nobody else may have one here. */
    record NameMisplaced() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("HONOUREE_NAME_MISPLACED",
                    "Chỉ người dân và doanh nghiệp được ghi tên ở đây, và phải ghi.",
                    "A resident or an enterprise is named here, and only they are.").at("name");
        }
    }

    /** Evidence is a list of ledger positions, each once, ascending, at most so many. */
    record EvidenceFaulty(int most) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("EVIDENCE_FAULTY",
                    "Minh chứng là các vị trí trong sổ, tăng dần, không trùng, tối đa " + most + ".",
                    "Evidence is a list of ledger positions, ascending, none twice, at most " + most + ".")
                    .at("evidence");
        }
    }

    /** It was declined, decided or revoked before, so this cannot be done with it any more. */
    record WrongStage(String stageVi, String stageEn) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("COMMENDATION_WRONG_STAGE", "Việc khen thưởng này " + stageVi + ".",
                    "This commendation " + stageEn + ".").at("commendation");
        }
    }

    /** On that occasion another authority honours. */
    record NotTheirs(Authority honours, String number) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("OCCASION_HONOURED_BY_OTHER",
                    "Nhân dịp này, người khen thưởng là " + honours.vi() + ".",
                    "On this occasion the " + honours.en() + " honours.").at("by").by(number);
        }
    }

    /** No programme that binds there knows the occasion for such an honouree. */
    record NoOccasion() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_SUCH_OCCASION",
                    "Không chương trình nào ở đây nêu dịp khen thưởng này cho đối tượng đó.",
                    "No programme in force there honours such an honouree on this occasion.").at("occasion");
        }
    }

    /** The day lies in the future, or before what happened last. */
    record WrongDay(LocalDate from, LocalDate today) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("COMMENDATION_WRONG_DAY", "Ngày phải từ " + from + " đến " + today + ".",
                    "The day must lie in " + from + " to " + today + ".").at("on");
        }
    }

    /** The programme asks for no outstanding members from such a unit on that day. */
    record NoSelection() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("NO_SELECTION", "Chương trình này không yêu cầu địa phương đó chọn thành viên tiêu biểu.",
                    "This programme asks that unit for no outstanding members.").at("programme");
        }
    }

    /** The locality has selected as many as it may. */
    record QuotaFull(int count, String number) implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("OUTSTANDING_QUOTA_FULL", "Mỗi địa phương chọn đúng " + count + " thành viên tiêu biểu.",
                    "Each locality selects " + count + " outstanding members, no more.").at("person").by(number);
        }
    }

    /** That person stands on the list, or does not, as the command would have it. */
    record SelectionUnchanged(boolean selected) implements CommendationRejection {
        @Override
        public Wording wording() {
            return selected
                    ? Wording.of("ALREADY_SELECTED", "Người này đã được chọn.", "This person is selected already.")
                            .at("person")
                    : Wording.of("NOT_SELECTED", "Người này không có trong danh sách đã chọn.",
                            "This person is not among those selected.").at("person");
        }
    }

    /** The person was no member of the team on that day. */
    record NotInTeam() implements CommendationRejection {
        @Override
        public Wording wording() {
            return Wording.of("HONOUREE_NOT_MEMBER", "Ngày đó người này không phải thành viên của tổ.",
                    "On that day the person is no member of the team.").at("person");
        }
    }
}
