package vn.socai.training;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why a training session was left as it is. */
public sealed interface TrainingRejection extends Worded {
    /** A session with this id was scheduled before. */
    record TrainingKnown() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_KNOWN", "Buổi tập huấn này đã có trong sổ.",
                    "This session is in the ledger already.").at("training");
        }
    }

    /** No such session was scheduled in that unit, or it was cancelled. */
    record UnknownTraining() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_TRAINING", "Không có buổi tập huấn này, hoặc buổi đã bị hủy.",
                    "There is no such session, or it was cancelled.").at("training");
        }
    }

    /** A session is about something. */
    record NoTopic() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_WITHOUT_TOPIC", "Buổi tập huấn phải có ít nhất một nội dung.",
                    "A session has at least one topic.").at("topics");
        }
    }

    /** Nobody was at a session that is still to come. */
    record NotYetHeld(LocalDate on) implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_NOT_YET_HELD", "Buổi tập huấn diễn ra ngày " + on + ", chưa tới.",
                    "The session is on " + on + ", which has not come.").at("training");
        }
    }

    /** The team did not stand on the day of the session, or not in its unit. */
    record TeamElsewhere() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_TEAM_ELSEWHERE", "Tổ không hoạt động trên địa bàn của buổi tập huấn ngày đó.",
                    "The team did not stand in the session's unit on that day.").at("team");
        }
    }

    /** Somebody was no member on that day. */
    record NotMember(LocalDate on) implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("MEMBER_NOT_ACTIVE", "Có người không phải thành viên của tổ vào ngày " + on + ".",
                    "Somebody is no member of the team on " + on + ".").at("members");
        }
    }

    /** Nobody is named, or too many at once. */
    record MembersUnfit(int max) implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_MEMBERS_UNFIT", "Phải nêu từ 1 đến " + max + " thành viên.",
                    "1 to " + max + " members are to be named.").at("members");
        }
    }

    /** All of them were told before. */
    record NothingNew() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_CHANGES", "Những thành viên này đã được ghi.",
                    "These members were recorded already.").at("members");
        }
    }

    /** It was held: somebody was there. */
    record WasHeld() implements TrainingRejection {
        @Override
        public Wording wording() {
            return Wording.of("TRAINING_WAS_HELD", "Buổi tập huấn đã diễn ra, có người dự.",
                    "The session was held: somebody was there.").at("training");
        }
    }
}
