package vn.socai.view.room;

import vn.socai.view.View;
import vn.socai.view.ViewStore;

/**
 * Where one building of the views stands.
 *
 * @param namespace is put before each view's name in the store
 */
public record Space(ViewStore store, String namespace) {
    /** The view's name in the store. */
    public String named(View view) {
        return namespace + view.name();
    }
}
