package vn.motcua.province.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.config.ConfigException;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.message.Gateway.Message;

/**
 * The words of messages, as data. {@code {code}}, {@code {procedure}}, {@code {date}}, {@code
 * {desk}} and {@code {count}} stand for what is told.
 */
public final class Wording {
    private static final String FILE = "messages.json";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final String KNOWN = "code|procedure|date|desk|count";

    /** As many letters as Zalo takes of a label. */
    private static final int VALUE_MAX = 30;

    /** As many letters as fit into three messages with Vietnamese letters, less the values. */
    private static final int SMS_MAX = 150;

    private static final Pattern PLAIN = Pattern.compile("[\\p{ASCII}&&[^`]]*");

    private final Map<NoticeKind, Text> texts;

    /**
     * The words of one kind.
     *
     * @param zaloTemplate number of the template that Zalo has approved
     * @param zaloData its parameters
     */
    record Text(String zaloTemplate, Map<String, String> zaloData, String sms) {
        Text {
            zaloData = Map.copyOf(zaloData);
        }
    }

    /** The file with all of them. */
    record Texts(Map<NoticeKind, Text> messages) {
        Texts {
            messages = Map.copyOf(messages);
        }
    }

    private Wording(Map<NoticeKind, Text> texts) {
        this.texts = texts;
    }

    /**
     * The province's own in its data folder, else what comes with the program.
     *
     * @throws ConfigException naming file, message, what was found and what is wanted
     */
    public static Wording read(Path dataFolder) {
        Path own = dataFolder.resolve(FILE);
        try {
            return Files.exists(own)
                    ? parse(own.toString(), Files.readAllBytes(own))
                    : parse(FILE, shipped());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(own + " cannot be read", unreadable);
        }
    }

    private static byte[] shipped() throws IOException {
        try (InputStream texts = Wording.class.getResourceAsStream(FILE)) {
            if (texts == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return texts.readAllBytes();
        }
    }

    static Wording parse(String file, byte[] json) {
        Texts read;
        try {
            read = Json.readForeign(json, Texts.class);
        } catch (MalformedException flawed) {
            throw new ConfigException(
                    file
                            + ": no messages; write { \"messages\": { \"LATE\": … } } as in the model");
        }
        for (NoticeKind kind : NoticeKind.values()) {
            Text text = read.messages().get(kind);
            if (text == null) {
                throw new ConfigException(file + ": no message " + kind + "; write its words");
            }
            check(file + ", " + kind, text);
        }
        return new Wording(read.messages());
    }

    private static void check(String where, Text text) {
        if (text.sms().isBlank() || text.sms().length() > SMS_MAX) {
            throw new ConfigException(
                    "%s, sms: %d letters; write 1 to %d"
                            .formatted(where, text.sms().length(), SMS_MAX));
        }
        String all = text.sms() + " " + String.join(" ", text.zaloData().values());
        PLACE.matcher(all)
                .results()
                .filter(place -> !place.group(1).matches(KNOWN))
                .findFirst()
                .ifPresent(place -> {
                    throw new ConfigException(
                            "%s: %s stands for nothing; write one of %s in braces"
                                    .formatted(where, place.group(), KNOWN.replace("|", ", ")));
                });
    }

    /** Number of the template at Zalo. */
    public String zaloTemplate(NoticeKind kind) {
        return text(kind).zaloTemplate();
    }

    /** Its parameters; long ones are cut, since Zalo refuses them. */
    public Map<String, String> zaloData(Message message) {
        Map<String, String> data = new HashMap<>();
        text(message.kind())
                .zaloData()
                .forEach((name, pattern) -> data.put(name, filled(pattern, message)));
        return data;
    }

    /** The words of an SMS. */
    public String sms(Message message) {
        return filled(text(message.kind()).sms(), message);
    }

    /** Whether it needs the alphabet that makes an SMS shorter. */
    public static boolean isPlain(String sms) {
        return PLAIN.matcher(sms).matches();
    }

    private static String filled(String pattern, Message message) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(value(place, message)));
    }

    /** A code is never cut: half of it is another one. */
    private static String value(MatchResult place, Message message) {
        String name = place.group(1);
        String value = message.values().getOrDefault(name, "");
        return name.equals("code") ? value : cut(value);
    }

    /** Between letters as people see them. */
    private static String cut(String value) {
        if (value.length() <= VALUE_MAX) {
            return value;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(value);
        return value.substring(0, letters.preceding(VALUE_MAX)).strip() + "…";
    }

    private Text text(NoticeKind kind) {
        Text text = texts.get(kind);
        if (text == null) {
            throw new IllegalStateException("no words for " + kind);
        }
        return text;
    }
}
