package vn.motcua.ui.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.screen.Language;

/**
 * Phrases that a person has spoken: {@code FOLDER/vi/clips.tsv} lists words, a tab, and the WAV
 * file beside it. A sentence sounds only when clips cover it from end to end, the longest first:
 * two voices in one sentence confuse.
 */
public final class RecordedClips implements VoiceSource {
    private static final System.Logger LOG = System.getLogger(RecordedClips.class.getName());
    private static final int PHRASE_WORDS_MAX = 30;

    private final Path folder;
    private final Map<Language, Map<String, Path>> phrases = new HashMap<>();

    public RecordedClips(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Sound> sound(Utterance utterance) {
        Map<String, Path> known = phrasesOf(utterance.language());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<String> words =
                List.of(
                        utterance
                                .words()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[,.;:?!]", " ")
                                .strip()
                                .split("\\s+"));
        return cover(words, known)
                .flatMap(RecordedClips::read)
                .map(Sound::joined)
                .map(sound -> TimeStretch.at(Rates.speed(utterance.rate()), sound));
    }

    private synchronized Map<String, Path> phrasesOf(Language language) {
        return phrases.computeIfAbsent(language, this::list);
    }

    private Map<String, Path> list(Language language) {
        Path own = folder.resolve(language.tag());
        Path index = own.resolve("clips.tsv");
        if (!Files.isReadable(index)) {
            return Map.of();
        }
        Map<String, Path> listed = new HashMap<>();
        try {
            for (String line : Files.readAllLines(index)) {
                String[] parts = line.split("\t", 2);
                Path file = parts.length == 2 ? own.resolve(parts[1].strip()).normalize() : own;
                if (parts.length == 2 && file.startsWith(own)) {
                    listed.put(parts[0].strip().toLowerCase(Locale.ROOT), file);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the list of clips cannot be read: {0}", index);
        }
        return Map.copyOf(listed);
    }

    private static Optional<List<Path>> cover(List<String> words, Map<String, Path> known) {
        List<Path> clips = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = Math.min(words.size(), at + PHRASE_WORDS_MAX);
            while (end > at && !known.containsKey(String.join(" ", words.subList(at, end)))) {
                end--;
            }
            if (end == at) {
                return Optional.empty();
            }
            clips.add(known.get(String.join(" ", words.subList(at, end))));
            at = end;
        }
        return Optional.of(clips);
    }

    /** Empty when one cannot be read or has another form than the first. */
    private static Optional<List<Sound>> read(List<Path> clips) {
        List<Sound> sounds = new ArrayList<>();
        for (Path clip : clips) {
            Optional<Sound> sound = read(clip);
            boolean fits =
                    sound.isPresent()
                            && (sounds.isEmpty()
                                    || sounds.getFirst().samplesPerSecond()
                                            == sound.get().samplesPerSecond());
            if (!fits) {
                LOG.log(System.Logger.Level.WARNING, "this clip cannot be used: {0}", clip);
                return Optional.empty();
            }
            sounds.add(sound.get());
        }
        return Optional.of(sounds);
    }

    private static Optional<Sound> read(Path clip) {
        try {
            return Sound.ofWav(Files.readAllBytes(clip));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
