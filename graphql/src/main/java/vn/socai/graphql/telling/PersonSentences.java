package vn.socai.graphql.telling;

import vn.socai.event.PersonEvent;
import vn.socai.event.PersonEvent.PersonalDataErased;

/** Sentences on persons' data. */
final class PersonSentences {
    private PersonSentences() {}

    static Telling of(PersonEvent event, Words words) {
        return switch (event) {
            case PersonalDataErased e -> {
                Term reason = words.word(e.reason());
                yield new Telling("Dữ liệu cá nhân của một người bị xóa vĩnh viễn, " + reason.vi() + ".",
                        "A person's data were erased for ever, " + reason.en() + ".");
            }
        };
    }
}
