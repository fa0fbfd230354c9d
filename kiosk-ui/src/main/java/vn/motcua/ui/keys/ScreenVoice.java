package vn.motcua.ui.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.ui.voice.Narrator;
import vn.motcua.ui.voice.Speech;

/**
 * Says what concerns the drawn screen, in its language; nothing while the visitor does not listen.
 */
final class ScreenVoice {
    private final Narrator narrator;
    private final Region region;
    private final Map<Language, ScreenReading> readings = new HashMap<>();

    ScreenVoice(Narrator narrator, Region region) {
        this.narrator = narrator;
        this.region = region;
    }

    void stop() {
        narrator.stop();
    }

    /** A new screen is said as a whole, a known one only where it changed. */
    void tell(Drawn now, Drawn before) {
        narrator.tune(now.frame().fittings().levels());
        boolean heard = before.speech().on();
        if (asksToListen(now, before)) {
            say(
                    now,
                    List.of(ScreenReading.line(reading(now).word("technician.hall.heard"))),
                    SpeechSettings.SILENT.on(true));
        } else if (heard && now.frame().state() instanceof ScreenState.Goodbye) {
            say(now, reading(now).whole(now.stops()), before.speech()); // the wipe has silenced now
        } else if (!now.speech().on()) {
            if (heard) {
                stop();
            }
        } else if (!heard || !now.isLike(before)) {
            sayWhole(now);
        } else if (now.speech().volume() != before.speech().volume()) {
            say(now, "speech.volume", now.speech().volume());
        } else if (now.speech().screenDark() && !before.speech().screenDark()) {
            say(now, "speech.dark");
        } else {
            sayChanges(now, before.texts());
        }
    }

    /** A technician hears how loud it is at each step; she need not listen to the rest. */
    private static boolean asksToListen(Drawn now, Drawn before) {
        return now.frame().state() instanceof TechnicianState.HallTuned tuned
                && before.frame().state() instanceof TechnicianState.HallTuned last
                && tuned.part() == TechnicianState.HallTuned.Part.SOUND
                && tuned.heard() > last.heard();
    }

    void sayWhole(Drawn now) {
        say(now, reading(now).whole(now.stops()));
    }

    void say(Drawn now, Stop stop) {
        say(now, reading(now).stop(stop));
    }

    void sayRow(Drawn now, List<Stop> row) {
        say(now, reading(now).row(row));
    }

    void say(Drawn now, String key, Object... values) {
        say(now, List.of(ScreenReading.line(reading(now).word(key, values))));
    }

    private void sayChanges(Drawn now, Map<String, String> before) {
        List<Speech.Line> changes = reading(now).changes(before, now.stops());
        if (!changes.isEmpty()) {
            say(now, changes);
        }
    }

    /** A sign is said; after a word such as "delete", what is left is said. */
    void echo(Drawn now, Stop key, Map<String, String> before) {
        List<Speech.Line> left = reading(now).changes(before, now.stops());
        if (key.text().length() == 1) {
            say(now, key);
        } else if (left.isEmpty()) {
            say(now, "speech.empty");
        } else {
            say(now, left);
        }
    }

    private ScreenReading reading(Drawn now) {
        return readings.computeIfAbsent(
                now.messages().language(), _ -> new ScreenReading(now.messages(), region));
    }

    private void say(Drawn now, List<Speech.Line> lines) {
        say(now, lines, now.speech());
    }

    private void say(Drawn now, List<Speech.Line> lines, SpeechSettings settings) {
        if (settings.on()) {
            narrator.say(new Speech(lines, now.messages().language(), settings));
        }
    }
}
