package vn.motcua.ui.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import vn.motcua.config.SpeechConfig;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.ui.spoken.SpokenText;

/**
 * The one voice of a kiosk: says one thing at a time, and the next thing silences the one before.
 * What is personal goes through the headset only. Its methods return at once.
 */
public final class Narrator implements AutoCloseable {
    private static final List<Double> LOUDNESS = List.of(0.35, 0.6, 1.0, 1.4, 2.0);

    private final Region region;
    private final Map<Language, SpokenText> spokenTexts = new HashMap<>();
    private final VoiceSource voice;
    private final SoundOutput output;
    private final Runnable spokenToTheEnd;
    private final List<Consumer<Spoken>> listeners = new CopyOnWriteArrayList<>();
    private Thread speaking = Thread.ofVirtual().unstarted(() -> {});
    private volatile boolean headset;
    private volatile HallLevels hall = HallLevels.USUAL;

    /**
     * @param spokenToTheEnd told, on any thread, when nothing cut a speech short
     */
    public Narrator(Region region, VoiceSource voice, SoundOutput output, Runnable spokenToTheEnd) {
        this.region = region;
        this.voice = voice;
        this.output = output;
        this.spokenToTheEnd = spokenToTheEnd;
    }

    /** The voice of a kiosk as its technician set it up. */
    public static Narrator of(SpeechConfig config, Runnable spokenToTheEnd) {
        boolean mute =
                config.speaker().equals(SpeechConfig.NONE)
                        && config.headset().equals(SpeechConfig.NONE);
        VoiceSource voice =
                mute
                        ? _ -> Optional.empty()
                        : VoiceSource.firstOf(
                                new RecordedClips(config.clips()),
                                new EspeakVoice(Path.of("espeak-ng")));
        SoundOutput output = new AlsaOutput(Path.of("aplay"), config);
        return new Narrator(config.region(), voice, output, spokenToTheEnd);
    }

    /** Told of everything that is said, in its order. */
    public void onSpoken(Consumer<Spoken> listener) {
        listeners.add(listener);
    }

    /** Whether a headset is in; what was being said to the other output ends. */
    public void headset(boolean plugged) {
        headset = plugged;
        stop();
    }

    /** How loud each output is in this hall; from the next sound on. */
    public void tune(HallLevels levels) {
        hall = levels;
    }

    public synchronized void say(Speech speech) {
        stop();
        boolean privately = headset;
        SpokenText spoken =
                spokenTexts.computeIfAbsent(
                        speech.language(), language -> new SpokenText(language, region));
        List<String> words = new ArrayList<>();
        for (Speech.Line line : speech.lines()) {
            String said = spoken.say(privately ? line.text() : line.aloud());
            boolean repeats = !words.isEmpty() && words.getLast().equals(said);
            if (!said.isEmpty() && !repeats) {
                words.add(said);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        listeners.forEach(listener -> listener.accept(new Spoken(words, privately)));
        Thread before = speaking;
        speaking =
                Thread.ofVirtual()
                        .name("narrator")
                        .start(() -> speak(words, speech, privately, before));
    }

    public synchronized void stop() {
        speaking.interrupt();
    }

    private void speak(List<String> words, Speech speech, boolean privately, Thread before) {
        try {
            before.join();
            for (String line : words) {
                if (!speak(line, speech, privately)) {
                    return;
                }
            }
            spokenToTheEnd.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was heard. */
    private boolean speak(String words, Speech speech, boolean privately)
            throws InterruptedException {
        SpeechSettings settings = speech.settings();
        Optional<Sound> sound =
                voice.sound(new Utterance(words, speech.language(), region, settings.rate()));
        int level = privately ? hall.headset() : hall.speaker();
        double loudness = LOUDNESS.get(settings.volume() - 1) * LOUDNESS.get(level - 1);
        boolean goesOut = sound.isPresent() && headset == privately;
        return goesOut
                && output.play(sound.get().amplified(loudness), privately)
                        == SoundOutput.Played.TO_THE_END;
    }

    @Override
    public void close() {
        stop();
    }
}
