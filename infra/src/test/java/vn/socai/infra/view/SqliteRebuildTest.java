package vn.socai.infra.view;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import vn.socai.view.ViewStore;

class SqliteRebuildTest extends RebuildConformance {
    @TempDir
    Path folder;

    @Override
    ViewStore store() {
        return new SqliteViewStore(folder.resolve("views.db"));
    }

    @Override
    int commits() {
        return 1_500;
    }

    @Override
    boolean atomic() {
        return true;
    }
}
