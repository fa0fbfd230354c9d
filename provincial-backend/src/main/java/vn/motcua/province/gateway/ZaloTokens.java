package vn.motcua.province.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import vn.motcua.province.gateway.Exchange.Outcome;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/**
 * The two tokens of a Zalo account: one that opens it for a day, and one that is changed, once, for
 * the next pair. Each pair is on the disk before it is used.
 *
 * <p>Source: Zalo for Developers, Official Account, {@code POST /v4/oa/access_token}.
 */
public final class ZaloTokens {
    private static final System.Logger LOG = System.getLogger(ZaloTokens.class.getName());

    private final App app;
    private final String first;
    private final Path file;
    private final HttpClient http;
    private Pair pair;

    /** What is on the disk; a new first token in the settings takes its place. */
    private record Kept(String first, Pair pair) {}

    /** What the provider calls its two tokens. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Pair(
            @JsonProperty("access_token") String access,
            @JsonProperty("refresh_token") String refresh) {
        @Override
        public String toString() {
            return "tokens";
        }
    }

    /**
     * @param first refresh token, used as long as {@code file} does not have one that came of it
     * @param file keeps the pair
     */
    public static ZaloTokens open(App app, String first, Path file, HttpClient http) {
        return new ZaloTokens(app, first, file, http);
    }

    /** Who asks for tokens, and where. */
    public record App(URI login, String id, String secret) {
        @Override
        public String toString() {
            return "app " + id;
        }
    }

    private ZaloTokens(App app, String first, Path file, HttpClient http) {
        this.app = app;
        this.first = first;
        this.file = file;
        this.http = http;
        pair = kept(file, first);
    }

    private static Pair kept(Path file, String first) {
        try {
            Kept kept =
                    Files.exists(file)
                            ? Json.readForeign(Files.readAllBytes(file), Kept.class)
                            : new Kept("", new Pair("", first));
            return kept.first().equals(first) ? kept.pair() : new Pair("", first);
        } catch (MalformedException | IOException damaged) {
            LOG.log(Level.WARNING, "{0} is none; the token of the settings is used", file);
            return new Pair("", first);
        }
    }

    /** Empty before the first was asked for. */
    synchronized String access() {
        return pair.access();
    }

    /** Asks for the next pair; the access token is the old one when that fails. */
    synchronized String renew() throws InterruptedException {
        String form =
                "app_id=%s&grant_type=refresh_token&refresh_token=%s"
                        .formatted(encoded(app.id()), encoded(pair.refresh()));
        Outcome outcome =
                Exchange.of(
                        http,
                        HttpRequest.newBuilder(app.login())
                                .header("secret_key", app.secret())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (outcome instanceof Outcome.Answered answered) {
            take(answered);
        }
        return pair.access();
    }

    private void take(Outcome.Answered answered) {
        try {
            Pair next = answered.read(Pair.class);
            keep(next);
            pair = next;
        } catch (MalformedException refused) {
            LOG.log(
                    Level.WARNING,
                    "zalo gives no token; put a new refresh token into the settings");
        }
    }

    private void keep(Pair next) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Path _ =
                    Files.createFile(
                            fresh,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Path _ = Files.write(fresh, Json.bytes(new Kept(first, next)));
            Path _ =
                    Files.move(
                            fresh,
                            file,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
