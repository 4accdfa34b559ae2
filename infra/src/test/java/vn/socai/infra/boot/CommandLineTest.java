package vn.socai.infra.boot;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.infra.boot.Invocation.Demo;
import vn.socai.infra.boot.Invocation.Help;
import vn.socai.infra.boot.Invocation.Rebuild;
import vn.socai.infra.boot.Invocation.Recount;
import vn.socai.infra.boot.Invocation.Rehearse;
import vn.socai.infra.boot.Invocation.Serve;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.boot.Invocation.Version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CommandLineTest {
    private static final Path DATA = Path.of("data").toAbsolutePath();
    private static final Path DEMO = Path.of("data-demo").toAbsolutePath();

    @Test
    void everyVerbIsRead() {
        assertThat(CommandLine.read("serve")).isEqualTo(new Serve(new Settings(DATA, null, 8080)));
        assertThat(CommandLine.read("serve", "--data", "/x/y", "--port=0", "--store", "mongodb://a:1/b?replicaSet=rs0"))
                .isEqualTo(new Serve(new Settings(Path.of("/x/y"), "mongodb://a:1/b?replicaSet=rs0", 0)));
        assertThat(CommandLine.read("demo")).isEqualTo(new Demo(new Settings(DEMO, null, 8080), 0, 200_000, true));
        assertThat(CommandLine.read("demo", "--no-serve", "--teams", "12000", "--visits", "0"))
                .isEqualTo(new Demo(new Settings(DEMO, null, 8080), 12_000, 0, false));
        assertThat(CommandLine.read("rebuild", "--check")).isEqualTo(new Rebuild(new Settings(DATA, null, 8080)));
        assertThat(CommandLine.read("recount")).isEqualTo(new Recount(new Settings(DATA, null, 8080), false, false, 0));
        assertThat(CommandLine.read("recount", "--afresh")).isEqualTo(new Recount(new Settings(DATA, null, 8080), false,
                true, 0));
        assertThat(CommandLine.read("recount", "--at", "9", "--households", "--data", "/x/y"))
                .isEqualTo(new Recount(new Settings(Path.of("/x/y"), null, 8080), true, false, 9));
        assertThat(CommandLine.read()).isEqualTo(new Help());
        assertThat(CommandLine.read("help")).isEqualTo(new Help());
        assertThat(CommandLine.read("version")).isEqualTo(new Version());
        assertThat(CommandLine.read("rehearse")).isEqualTo(new Rehearse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sreve", "serve --teams 3", "demo --visits many", "demo --visits -1",
            "demo --visits 28000001",
            "serve --port 65536", "serve --port", "serve data", "serve --no-serve", "rebuild", "demo --no-serve=yes",
            "recount --at 0", "recount --households=yes", "recount --check",
            "serve --data a --data b", "serve --store postgres://a/b", "serve --store ://", "serve --store 1:x",
            "help me"})
    void aWordThatIsNotUnderstoodIsRefusedInBothLanguages(String words) {
        Complaint complaint = catchThrowableOfType(Complaint.class, () -> CommandLine.read(words.split(" ")));

        assertThat(complaint).isNotNull();
        assertThat(complaint.kind()).isEqualTo(Complaint.Kind.USAGE);
        assertThat(complaint.kind().exitCode()).isEqualTo(2);
        assertThat(complaint.told().lines()).hasSize(2);
    }
}
