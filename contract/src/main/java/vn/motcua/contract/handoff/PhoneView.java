package vn.motcua.contract.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.contract.page.HtmlBlocks;

/**
 * The page that a kiosk's code opens on a phone, as HTML without any script.
 *
 * @param style address of its stylesheet
 * @param isHere whether the kiosk itself shows it, on the centre's network and without TLS
 */
public record PhoneView(
        HtmlBlocks blocks, Map<String, PhoneWords> languages, String style, boolean isHere) {
    /** The address is a secret: no other page is told it, and nothing keeps it. */
    public static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control",
                    "no-store",
                    "Referrer-Policy",
                    "no-referrer",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none'");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> PLACES =
            List.of(
                    "title",
                    "skip",
                    "otherLanguage",
                    "camera",
                    "cameraHint",
                    "album",
                    "albumHint",
                    "send",
                    "finish",
                    "finishHint");

    public PhoneView {
        languages = Map.copyOf(languages);
    }

    /** The province's page. */
    public static PhoneView read(String style) {
        return read(style, false);
    }

    /** The page of a kiosk on the centre's own network. */
    public static PhoneView readHere(String style) {
        return read(style, true);
    }

    private static PhoneView read(String style, boolean isHere) {
        String file = "phone.html";
        try (InputStream bytes =
                Objects.requireNonNull(PhoneView.class.getResourceAsStream(file))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new PhoneView(
                    HtmlBlocks.of(file, text),
                    Map.of("vi", PhoneWords.read("vi"), "en", PhoneWords.read("en")),
                    style,
                    isHere);
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }

    /**
     * What a phone is told of the hand-off it has part in.
     *
     * @param photosLeft how many it may still send
     */
    public record Standing(String kiosk, Instant endsAt, HandOffStatus status, int photosLeft) {}

    /** A page that says one thing. */
    public byte[] message(String language, String key) {
        PhoneWords words = words(language);
        String main =
                blocks.fill("message", Map.of("id", key, "words", words.say("message." + key)));
        return page(words, "?lang=" + other(words), main);
    }

    /**
     * The form.
     *
     * @param fates of what this phone has just sent
     */
    public byte[] form(
            String language,
            HandOffToken token,
            Standing standing,
            Map<PhotoVerdict, Integer> fates) {
        PhoneWords words = words(language);
        String main =
                standing.status().finished() ? done(words, standing) : open(words, token, standing);
        return page(words, "?lang=" + other(words), notices(words, fates) + main);
    }

    private String open(PhoneWords words, HandOffToken token, Standing standing) {
        Map<String, String> values = said(words);
        values.put("kept", words.say(isHere ? "keptHere" : "kept"));
        values.put("sendTo", address(words.language(), token, Map.of()));
        values.put("finishAt", token.path() + "/xong?lang=" + words.language());
        values.put("kiosk", words.say("kiosk", standing.kiosk()));
        values.put("until", words.say("until", TIME.format(standing.endsAt())));
        values.put("sent", words.say("sent", standing.status().photos(), standing.photosLeft()));
        String fields =
                standing.photosLeft() > 0
                        ? blocks.fill("fields", values)
                        : blocks.fill("message", Map.of("id", "full", "words", words.say("full")));
        String warning = isHere ? blocks.fill("here", Map.of("words", words.say("here"))) : "";
        String finish = standing.status().photos() > 0 ? blocks.fill("finish", values) : "";
        return blocks.fill("state", values) + warning + fields + finish;
    }

    private String done(PhoneWords words, Standing standing) {
        return blocks.fill(
                "message",
                Map.of("id", "done", "words", words.say("done", standing.status().photos())));
    }

    private String notices(PhoneWords words, Map<PhotoVerdict, Integer> fates) {
        return fates.entrySet().stream()
                .map(each ->
                        blocks.fill(
                                each.getKey() == PhotoVerdict.TAKEN ? "taken" : "refused",
                                Map.of(
                                        "words",
                                        words.say(
                                                "fate." + each.getKey().name(), each.getValue()))))
                .collect(Collectors.joining());
    }

    private byte[] page(PhoneWords words, String otherLanguage, String main) {
        Map<String, String> values = said(words);
        values.put("lang", words.language());
        values.put("other", otherLanguage);
        values.put("style", style);
        values.put("main", main);
        return blocks.fill("page", values).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> said(PhoneWords words) {
        Map<String, String> said = new HashMap<>();
        PLACES.forEach(key -> said.put(key, words.say(key)));
        return said;
    }

    private PhoneWords words(String language) {
        PhoneWords words = languages.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no language " + language);
        }
        return words;
    }

    private static String other(PhoneWords words) {
        return words.language().equals("vi") ? "en" : "vi";
    }

    /** Where the page stands that tells these fates. */
    public String address(String language, HandOffToken token, Map<PhotoVerdict, Integer> fates) {
        String told =
                fates.entrySet().stream()
                        .map(each -> "&%s=%d".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
        return token.path() + "?lang=" + language + told;
    }

    /** Reads them from such an address. */
    public Map<PhotoVerdict, Integer> fates(UnaryOperator<String> query) {
        Map<PhotoVerdict, Integer> fates = new EnumMap<>(PhotoVerdict.class);
        for (PhotoVerdict verdict : PhotoVerdict.values()) {
            String count = query.apply(verdict.name());
            if (count.matches("[1-9][0-9]{0,2}")) {
                fates.put(verdict, Integer.parseInt(count));
            }
        }
        return fates;
    }
}
