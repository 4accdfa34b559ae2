package vn.socai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * How long the product takes to start on a ledger that is there, as an operator starts it: {@code ./socai serve}, again and again. Told are
 * the times from the launcher's start to that of the JVM, to the line that says where it serves, and to the first answer over GraphQL; and
 * the last two from the start of the JVM.
 *
 * <p>How it is run is told in docs/measurements.md. Arguments: the launcher, a data directory, launches.
 */
public final class StartTime {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/graphql");
    private static final Pattern PHASES = Pattern.compile("started in (\\d+) ms: [^\"]*");
    private static final String QUESTION = """
                                           {"query": "{ nation { rollUp(window: {total: true}) { figures { visits } projectedUpTo } } }"}""";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path launcher;
    private final Path data;
    private final Path issuer;
    private final String token;

    /** In seconds since the launch, but for the last. */
    private record Start(double jvm, double web, double answer, String phases) {}

    private StartTime(Path launcher, Path data) throws IOException, NoSuchAlgorithmException, JOSEException {
        this.launcher = launcher;
        this.data = data;
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        issuer = Files.writeString(Files.createTempFile("socai-issuer", ".pem"), "-----BEGIN PUBLIC KEY-----\n" + Base64
                .getMimeEncoder()
                .encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
        SignedJWT signed = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().subject("bench")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(2))))
                .claim("socai_role", "OFFICER")
                .claim("socai_unit", "VN")
                .build());
        signed.sign(new RSASSASigner(pair.getPrivate()));
        token = signed.serialize();
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StartTime times = new StartTime(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
        int launches = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        List<Start> starts = new ArrayList<>();
        for (int i = -1; i < launches; i++) {
            // The first may still prepare, and brings the files into the kernel's cache.
            Start start = times.launch();
            out.println((i < 0 ? "not counted: " : "launch " + (i + 1) + ": ") + start);
            if (i >= 0) {
                starts.add(start);
            }
        }
        tell(out, "launch to JVM, s", starts.stream().map(Start::jvm).toList());
        tell(out, "launch to web, s", starts.stream().map(Start::web).toList());
        tell(out, "launch to first answer, s", starts.stream().map(Start::answer).toList());
        tell(out, "JVM to web, s", starts.stream().map(it -> it.web - it.jvm).toList());
        tell(out, "JVM to first answer, s", starts.stream().map(it -> it.answer - it.jvm).toList());
    }

    private static void tell(PrintStream out, String what, List<Double> seconds) {
        out.println(what + ": " + new Ratios(seconds).told("%.2f"));
    }

    private Start launch() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "serve", "--data", data.toString(), "--port",
                "0").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("SOCAI_SECURITY_PUBLICKEYFILE", issuer.toString());
        long launched = System.currentTimeMillis();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS).execute(process::destroy);
        try (HttpClient client = HttpClient.newHttpClient(); BufferedReader said = process.inputReader()) {
            String address = address(said);
            long web = System.currentTimeMillis();
            String answer = client.send(HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                    .build(), BodyHandlers.ofString()).body();
            long answered = System.currentTimeMillis();
            if (!answer.contains("\"visits\"") || answer.contains("\"errors\"")) {
                throw new IllegalStateException("no answer: " + answer);
            }
            Matcher told = last(Files.readString(data.resolve("log").resolve("socai.json")));
            long jvm = web - Long.parseLong(told.group(1));
            return new Start((jvm - launched) / 1e3, (web - launched) / 1e3, (answered - launched) / 1e3, told.group());
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** What the log says of the last start. */
    private static Matcher last(String log) {
        Matcher found = PHASES.matcher(log);
        int end = 0;
        while (found.find()) {
            end = found.start();
        }
        if (!found.find(end)) {
            throw new IllegalStateException("the log tells of no start");
        }
        return found;
    }

    /** Waits for the line; to look for it again and again would take the processors that the start needs. */
    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return found.group();
            }
        }
        throw new IllegalStateException("it does not serve");
    }
}
