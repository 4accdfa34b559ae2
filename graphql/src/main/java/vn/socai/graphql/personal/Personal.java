package vn.socai.graphql.personal;

import vn.socai.value.PersonId;
import vn.socai.value.UnitId;

/** What a type with personal fields must tell, so that every read can be judged and recorded in one place. */
public interface Personal {
    /** Whose data they are. */
    PersonId subject();

    /** The unit that must lie in the reader's subtree. */
    UnitId place();
}
