package vn.motcua.province.handoff;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.office.Template;

/** The phone's page as HTML. */
final class PhoneView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(WorkingCalendar.ZONE);
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
                    "finishHint",
                    "kept");

    private final Template template = Template.read(PhoneView.class, "phone.html");
    private final Map<String, PhoneWords> languages =
            Map.of("vi", PhoneWords.read("vi"), "en", PhoneWords.read("en"));

    byte[] message(String language, String key) {
        PhoneWords words = words(language);
        String main =
                template.fill("message", Map.of("id", key, "words", words.say("message." + key)));
        return page(words, "?lang=" + other(words), main);
    }

    byte[] form(
            String language,
            HandOffToken token,
            HandOff handOff,
            Map<PhotoVerdict, Integer> fates) {
        PhoneWords words = words(language);
        String main = handOff.finished() ? done(words, handOff) : open(words, token, handOff);
        return page(words, "?lang=" + other(words), notices(words, fates) + main);
    }

    private String open(PhoneWords words, HandOffToken token, HandOff handOff) {
        Map<String, String> values = said(words);
        values.put("sendTo", address(words.language(), token, Map.of()));
        values.put("finishAt", token.path() + "/xong?lang=" + words.language());
        values.put("kiosk", words.say("kiosk", handOff.kiosk()));
        values.put("until", words.say("until", TIME.format(handOff.endsAt())));
        values.put("sent", words.say("sent", handOff.photos(), handOff.photosLeft()));
        String fields =
                handOff.photosLeft() > 0
                        ? template.fill("fields", values)
                        : template.fill(
                                "message", Map.of("id", "full", "words", words.say("full")));
        String finish = handOff.photos() > 0 ? template.fill("finish", values) : "";
        return template.fill("state", values) + fields + finish;
    }

    private String done(PhoneWords words, HandOff handOff) {
        return template.fill(
                "message", Map.of("id", "done", "words", words.say("done", handOff.photos())));
    }

    private String notices(PhoneWords words, Map<PhotoVerdict, Integer> fates) {
        return fates.entrySet().stream()
                .map(each ->
                        template.fill(
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
        values.put("main", main);
        return template.fill("page", values).getBytes(StandardCharsets.UTF_8);
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
    String address(String language, HandOffToken token, Map<PhotoVerdict, Integer> fates) {
        String told =
                fates.entrySet().stream()
                        .map(each -> "&%s=%d".formatted(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
        return token.path() + "?lang=" + language + told;
    }

    /** Reads them from such an address. */
    Map<PhotoVerdict, Integer> fates(UnaryOperator<String> query) {
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
