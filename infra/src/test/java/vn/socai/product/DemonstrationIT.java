package vn.socai.product;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.socai.demo.Demo;
import vn.socai.demo.Expected;
import vn.socai.demo.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./socai demo --no-serve} leaves behind and tells. */
class DemonstrationIT {
    @TempDir
    Path folder;

    @Test
    void theLineOfJsonHasItsKeysAndTheMapsTheirCounts() {
        JsonNode told = RunningDemo.get().loaded();

        assertThat(told.propertyNames()).containsExactly("units", "teams", "members", "visits", "nation", "commune",
                "head",
                "seconds");
        assertThat(told.at("/units/2022-07-01").toString()).contains("\"provinces\":63", "\"districts\":705",
                "\"communes\":10599");
        assertThat(told.at("/units/2025-06-30").toString()).contains("\"provinces\":63", "\"districts\":696",
                "\"communes\":10035");
        assertThat(told.at("/units/2025-07-01").toString()).contains("\"provinces\":34", "\"districts\":0",
                "\"communes\":3321");
        assertThat(told.get("teams").asLong()).isGreaterThanOrEqualTo(10_599);
        assertThat(told.get("visits").asLong()).isEqualTo(Demo.visits(Options.DEFAULT.sized(0, RunningDemo.VISITS)));
        System.out.println("DEMO: " + told);
    }

    /** The plan is counted without the ledger: what was corrected, voided or sent twice must not show in the figures. */
    @Test
    void theFiguresAreThoseOfThePlan() {
        Expected plan = Demo.expected(Options.DEFAULT.sized(0, RunningDemo.VISITS));
        JsonNode nation = RunningDemo.get().loaded().get("nation");

        assertThat(nation.get("visits").asLong()).isEqualTo(plan.visits());
        assertThat(nation.get("peopleGuided").asLong()).isEqualTo(plan.peopleGuided());
        assertThat(nation.get("households").asLong()).isEqualTo(plan.households());
    }

    @Test
    void aSecondStartAddsNothing() {
        RunningDemo demo = RunningDemo.get();

        assertThat(figures(demo.loadedAgain())).isEqualTo(figures(demo.loaded()));
    }

    @Test
    void everyViewFoldedAnewIsTheSame() {
        Program.Result rebuilt = RunningDemo.get().rebuilt();

        assertThat(rebuilt.exitCode()).as(rebuilt.out() + rebuilt.err()).isZero();
        assertThat(rebuilt.out()).contains("is the same");
    }

    @Test
    void onMongoDbTheFiguresAreTheSame() {
        MongoServer mongo = new MongoServer(new MemoryBackend());
        try {
            InetSocketAddress address = mongo.bind();
            String store = "mongodb://" + address.getHostString() + ":" + address.getPort() + "/socai";

            JsonNode told = RunningDemo.load(folder, "--store", store);

            assertThat(figures(told)).isEqualTo(figures(RunningDemo.get().loaded()));
            System.out.println("DEMO ON MONGODB: " + told);
        } finally {
            mongo.shutdownNow();
        }
    }

    @Test
    void aServerThatDemoDidNotStartRefusesItsTokensWhateverKeyLiesInItsDirectory() throws Exception {
        RunningDemo demo = RunningDemo.get();
        Files.createDirectories(folder.resolve("data"));
        Files.copy(demo.folder().resolve("data/demo-key.json"), folder.resolve("data/demo-key.json"));
        try (Product serving = Product.start(folder, "serve", "--data", "data", "--port", "0").ready()) {
            assertThat(serving.status(demo.token("OFFICER"), "{ ledger { head } }")).isEqualTo(401);
        }
        assertThat(demo.product().status(demo.token("OFFICER"), "{ ledger { head } }")).isEqualTo(200);
    }

    /** All but the time that it took. */
    private static JsonNode figures(JsonNode told) {
        return ((ObjectNode) told.deepCopy()).without("seconds");
    }
}
