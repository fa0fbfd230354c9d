package vn.motcua.ui.voice;

import java.util.Optional;

/** Makes sound of words: recorded clips, a synthetic voice. */
public interface VoiceSource {
    /**
     * The sound of an utterance; empty when this source has none, or failed and said so in the log.
     * May take up to ten seconds; an interrupt ends it at once.
     */
    Optional<Sound> sound(Utterance utterance) throws InterruptedException;

    /** Asks each of {@code sources} in turn. */
    static VoiceSource firstOf(VoiceSource... sources) {
        return utterance -> {
            for (VoiceSource source : sources) {
                Optional<Sound> sound = source.sound(utterance);
                if (sound.isPresent()) {
                    return sound;
                }
            }
            return Optional.empty();
        };
    }
}
