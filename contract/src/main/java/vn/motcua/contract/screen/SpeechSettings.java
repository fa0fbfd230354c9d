package vn.motcua.contract.screen;

/**
 * How the kiosk speaks to this visitor; silent until somebody asks for it.
 *
 * @param rate 1, slow, to 7, fast; 3 is 160 syllables a minute
 * @param volume 1, soft, to 5, loud
 * @param screenDark whether only the voice is used and the picture is off
 */
public record SpeechSettings(boolean on, int rate, int volume, boolean screenDark) {
    public static final int RATES = 7;
    public static final int VOLUMES = 5;
    public static final SpeechSettings SILENT = new SpeechSettings(false, 3, 3, false);

    public SpeechSettings {
        if (rate < 1 || rate > RATES || volume < 1 || volume > VOLUMES) {
            throw new IllegalArgumentException("no such rate or volume: " + rate + ", " + volume);
        }
        screenDark &= on; // nobody is left with a dark screen and no voice
    }

    public SpeechSettings on(boolean spoken) {
        return new SpeechSettings(spoken, rate, volume, screenDark);
    }

    /** One step faster; after the fastest comes the slowest. */
    public SpeechSettings nextRate() {
        return new SpeechSettings(on, rate % RATES + 1, volume, screenDark);
    }

    /** One step louder; after the loudest comes the softest. */
    public SpeechSettings nextVolume() {
        return new SpeechSettings(on, rate, volume % VOLUMES + 1, screenDark);
    }

    public SpeechSettings screenDark(boolean dark) {
        return new SpeechSettings(on, rate, volume, dark);
    }
}
