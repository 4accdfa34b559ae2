package vn.socai.infra.view;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import vn.socai.view.ViewStore;

class SqliteViewStoreTest extends ViewStoreConformance {
    @TempDir
    Path folder;

    @Override
    ViewStore open() {
        return new SqliteViewStore(folder.resolve("views.db"));
    }
}
