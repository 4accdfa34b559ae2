package vn.socai.infra.view;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SqliteViewStoreTest extends ViewStoreConformance {
    @TempDir
    Path folder;

    @Override
    ViewStore open() {
        return new SqliteViewStore(folder.resolve("views.db"));
    }

    /** Else an answer would be empty where the old form says how far it was folded. */
    @Test
    void a_file_of_another_form_is_refused_and_begun_anew_by_the_shelves() throws SQLException {
        Path old = folder.resolve("old").resolve("views.db");
        old.getParent().toFile().mkdirs();
        try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = made
                        .createStatement()) {
            statement.execute("CREATE TABLE view (id INTEGER PRIMARY KEY, name TEXT, folded_to INTEGER)");
            statement.execute("INSERT INTO view (name, folded_to) VALUES ('tally-2', 7)");
        }
        assertThatThrownBy(() -> new SqliteViewStore(old)).isInstanceOf(StoreUnavailable.class);
        try (ViewStore begun = new SqliteShelves(old.getParent()).open(1).store()) {
            assertThat(begun.views()).isEmpty();
            assertThat(begun.foldedTo("tally-2")).isZero();
        }
    }

    @Test
    void what_is_kept_is_read_instead_of_the_entries() throws SQLException {
        try (SqliteViewStore store = new SqliteViewStore(folder.resolve("kept.db"))) {
            store.write("v", List.of(new Entry("a", 1, new byte[]{1}), new Entry("b", 1, new byte[]{2})), List.of(), 1);
            store.keep("v", "");
        }
        try (Connection made = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kept.db"));
                Statement statement = made.createStatement()) {
            statement.execute("DELETE FROM version");
        }
        try (SqliteViewStore store = new SqliteViewStore(folder.resolve("kept.db"))) {
            List<String> keys = new ArrayList<>();
            store.load("v", "", entry -> keys.add(entry.key()));
            assertThat(keys).containsExactly("a", "b");
        }
    }

    @Test
    void a_dropped_view_that_comes_again_does_not_find_the_old_keys() {
        try (ViewStore store = new SqliteViewStore(folder.resolve("again.db"))) {
            store.write("v", List.of(new Entry("a", 1, new byte[]{1}), new Entry("b", 1, new byte[]{2})), List.of(), 1);
            assertThat(store.read("v", "a", 1)).isPresent();
            store.drop("v");
            assertThat(store.read("v", "a", 1)).isEmpty();
            store.write("v", List.of(new Entry("b", 1, new byte[]{3})), List.of(), 1);
            assertThat(store.read("v", "a", 1)).isEmpty();
            assertThat(store.read("v", "b", 1).orElseThrow().bytes()).containsExactly(3);
        }
    }
}
