package vn.socai.graphql.report;

import java.util.List;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.personal.Reads;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.person.Keyring;
import vn.socai.value.PersonId;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;

/** Opens what people wrote into reports, for those who may read personal data of the unit; every reading is recorded. */
@Component
class ReportTexts {
    private final Keyring keyring;
    private final PersonalGuard guard;

    ReportTexts(Keyring keyring, PersonalGuard guard) {
        this.keyring = keyring;
        this.guard = guard;
    }

    @Nullable
    String open(@Nullable SealedText text, UnitId place, String field, GraphQLContext context) {
        if (text == null) {
            return null;
        }
        if (!guard.allows(ActorArgument.of(context), place)) {
            throw new Refusal(Problems.FORBIDDEN.at(field));
        }
        String words = keyring.openTexts(List.of(text)).get(text.id());
        if (words != null) {
            // Nobody knows of whom a text tells: it is recorded under its own id.
            Reads.of(context).note(new PersonId(text.id().value()), place, field);
        }
        return words;
    }
}
