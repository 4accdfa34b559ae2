package vn.socai.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A child process of the product, as {@code ./socai} starts it. */
final class Product implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\\b(eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+)");

    private static final Path JAR = Path.of("target", "socai.jar").toAbsolutePath();
    /** The key of an issuer whose tokens a server may believe; nobody here has its other half. */
    private static final Path ISSUER = issuer();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path out;
    private final Path err;

    private Product(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the product with these words; what it prints goes to files beside {@code folder}. */
    static Product start(Path folder, String... words) {
        return start(folder, Map.of("SOCAI_SECURITY_PUBLICKEYFILE", ISSUER.toString()), words);
    }

    /** As above, with an environment of the caller's choice. */
    static Product start(Path folder, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile(folder, "product", ".out");
            Path err = Files.createTempFile(folder, "product", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new Product(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the product is started, but for its words. */
    static List<String> command() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xmx1g", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-Dspring.aot.enabled=true"));
        if (Runtime.version().feature() >= 24) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static Path issuer() {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic().getEncoded();
            Path file = Files.createTempFile("socai-issuer", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the process to end by itself. */
    Program.Result ended() {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + said(out) + said(err));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Program.Result(process.exitValue(), said(out), said(err));
    }

    /** Waits until it has said where it is to be found, and readiness is up. */
    Product ready() {
        until("ready", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ": " + said(out) + said(err));
            }
            return address() != null && get("/actuator/health/readiness").statusCode() == 200 ? true : null;
        });
        return this;
    }

    /** The address that it printed, such as {@code http://localhost:40123}. */
    @Nullable
    String address() {
        Matcher found = ADDRESS.matcher(said(out));
        return found.find() ? found.group() : null;
    }

    /** The tokens that it printed, in order. */
    List<String> tokens() {
        return TOKEN.matcher(said(out)).results().map(found -> found.group(1)).toList();
    }

    /** All that it printed on standard output. */
    String printed() {
        return said(out);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).GET());
    }

    /** The HTTP status of a GraphQL request. */
    int status(String token, String query) {
        return post(token, query, Map.of()).statusCode();
    }

    /** One GraphQL request; the answer's body. */
    JsonNode ask(@Nullable String token, String query, Object variables) {
        return JsonMapper.shared().readTree(post(token, query, variables).body());
    }

    private HttpResponse<String> post(@Nullable String token, String query, Object variables) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString(
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks until there is an answer; an answer is anything but null. */
    static <T> T until(String what, Supplier<@Nullable T> question) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        UncheckedIOException last = null;
        while (System.nanoTime() < deadline) {
            try {
                T answer = question.get();
                if (answer != null) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                last = e;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("never " + what, last);
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as an operator does, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not stop in 40 s: " + said(out) + said(err));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
