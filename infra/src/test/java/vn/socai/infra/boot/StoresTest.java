package vn.socai.infra.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StoresTest {
    @TempDir
    Path folder;

    @Test
    void damagedViewsAreBegunAnew() throws IOException {
        try (DataDirectory data = DataDirectory.open(folder.resolve("data"))) {
            Files.writeString(data.views(), "not a database, but long enough to be taken for one. ".repeat(40));
            try (Stores stores = new Stores(data, null, Clock.systemUTC())) {
                assertThat(stores.generations().live().store().views()).isEmpty();
            }
            new Stores(data, null, Clock.systemUTC()).close();
        }
    }
}
