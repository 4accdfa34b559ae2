package vn.socai.infra.boot;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What somebody types at the terminal, without a process of its own. */
final class Typed {
    private Typed() {}

    /** What the words print as their result. */
    static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Verbs(new PrintStream(out, true, StandardCharsets.UTF_8), System.err).carryOut(CommandLine.read(words));
        return out.toString(StandardCharsets.UTF_8);
    }
}
