package vn.motcua.ui.voice;

/** Where sound comes out. */
public interface SoundOutput {
    /** How playing ended. */
    enum Played {
        TO_THE_END,
        NO_DEVICE
    }

    /** Heard by nobody. */
    SoundOutput NOWHERE = (_, _) -> Played.TO_THE_END;

    /**
     * Plays to the end. An interrupt silences it at once.
     *
     * @param headset through the headset instead of the loudspeaker
     */
    Played play(Sound sound, boolean headset) throws InterruptedException;
}
