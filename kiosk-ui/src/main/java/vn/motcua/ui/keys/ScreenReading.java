package vn.motcua.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.ui.keys.Stop.Kind;
import vn.motcua.ui.language.Messages;
import vn.motcua.ui.spoken.SpokenText;
import vn.motcua.ui.voice.Speech.Line;

/** What is said of a screen, of a stop, and of what changed. */
final class ScreenReading {
    private final Messages messages;
    private final SpokenText spoken;

    ScreenReading(Messages messages, Region region) {
        this.messages = messages;
        this.spoken = new SpokenText(messages.language(), region);
    }

    String word(String key, Object... values) {
        return messages.get(key, values);
    }

    /** What screen, how many choices, each with its number, and how to go back. */
    List<Line> whole(List<Stop> stops) {
        List<Line> lines = new ArrayList<>();
        stops.stream()
                .filter(stop -> stop.kind() == Kind.TEXT)
                .forEach(stop -> lines.add(line(stop, UnaryOperator.identity())));
        List<Stop> choices =
                stops.stream()
                        .filter(stop -> stop.kind() == Kind.CONTROL && stop.isEnabled())
                        .toList();
        if (stops.stream().anyMatch(stop -> stop.kind() == Kind.KEY)) {
            lines.add(line(word("speech.keys")));
        }
        if (!choices.isEmpty()) {
            lines.add(line(word("speech.choices", choices.size())));
        }
        for (int number = 0; number < choices.size(); number++) {
            int place = number + 1;
            lines.add(line(choices.get(number), said -> word("speech.choice", place, said)));
        }
        if (stops.stream().anyMatch(stop -> stop.id().equals("back"))) {
            lines.add(line(word("speech.back")));
        }
        return lines;
    }

    List<Line> stop(Stop stop) {
        return List.of(line(stop, said -> stop(stop, said)));
    }

    private String stop(Stop stop, String text) {
        String said =
                switch (stop.kind()) {
                    case TEXT, FRAME_TEXT -> text;
                    case KEY -> keyName(text);
                    case CONTROL, FRAME_CONTROL -> word("speech.button", text);
                };
        return stop.isEnabled() ? said : word("speech.disabled", said);
    }

    /** A sign has a name; the word on a key is a word. */
    private String keyName(String text) {
        return text.length() == 1 ? spoken.spell(text) : text;
    }

    List<Line> row(List<Stop> keys) {
        return List.of(new Line(row(keys, Stop::text), row(keys, Stop::aloud)));
    }

    private String row(List<Stop> keys, Function<Stop, String> words) {
        return word(
                "speech.row",
                keys.stream()
                        .map(words)
                        .map(this::keyName)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** The texts of the screen that are new, or say something else than before. */
    List<Line> changes(Map<String, String> before, List<Stop> now) {
        return now.stream()
                .filter(stop -> stop.kind() == Kind.TEXT)
                .filter(stop -> !stop.text().equals(before.get(stop.id())))
                .map(stop -> line(stop, UnaryOperator.identity()))
                .toList();
    }

    static Line line(String text) {
        return new Line(text, text);
    }

    private static Line line(Stop stop, UnaryOperator<String> said) {
        return new Line(said.apply(stop.text()), said.apply(stop.aloud()));
    }
}
