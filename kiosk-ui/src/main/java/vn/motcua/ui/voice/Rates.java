package vn.motcua.ui.voice;

import java.util.List;

/** The seven rates of speech, from 80 to 320 syllables a minute. */
final class Rates {
    private static final int USUAL = 160;
    private static final List<Integer> SYLLABLES = List.of(80, 120, USUAL, 200, 240, 280, 320);

    /** What makes espeak-ng speak Vietnamese at these rates; measured. */
    private static final List<Integer> ESPEAK_SPEED = List.of(80, 85, 115, 140, 167, 193, 217);

    private Rates() {}

    static double speed(int rate) {
        return (double) SYLLABLES.get(rate - 1) / USUAL;
    }

    static int espeakSpeed(int rate) {
        return ESPEAK_SPEED.get(rate - 1);
    }

    /** The slowest rate also needs a pause between words, in units of 10 ms. */
    static int espeakGap(int rate) {
        return rate == 1 ? 8 : 0;
    }
}
