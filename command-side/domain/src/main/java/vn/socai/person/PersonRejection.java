package vn.socai.person;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Refusals about a person's data. */
public sealed interface PersonRejection extends Worded {
    /** The ledger knows no such person. */
    record UnknownPerson() implements PersonRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_PERSON", "Trong sổ không có người này.", "The ledger knows no such person.")
                    .at("person");
        }
    }

    /** The person's data were erased; the key is gone for ever. */
    record PersonErased() implements PersonRejection {
        @Override
        public Wording wording() {
            return Wording.of("PERSON_ERASED", "Dữ liệu cá nhân của người này đã được xóa vĩnh viễn.",
                    "This person's data were erased for ever.").at("person");
        }
    }

    /**
     * A personal field has not the form it must have.
     *
     * @param personalField {@code name}, {@code phone} or {@code post}
     */
    record InvalidProfile(String personalField, String ruleVi, String ruleEn) implements PersonRejection {
        @Override
        public Wording wording() {
            return Wording.of("INVALID_PROFILE", ruleVi, ruleEn).at(personalField);
        }
    }
}
