package vn.motcua.ui.voice;

/**
 * Makes speech faster or slower and leaves its pitch: short overlapping pieces are laid closer or
 * wider, each moved a little to where it fits the end of the one before.
 */
final class TimeStretch {
    private static final double PIECE_SECONDS = 0.025;
    private static final double SEARCH_SECONDS = 0.008;
    private static final int COMPARED_STEP = 4;

    private TimeStretch() {}

    /**
     * @param speed 2 is twice as fast; 0.25 to 4
     */
    static Sound at(double speed, Sound sound) {
        short[] from = sound.samples();
        int piece = (int) (sound.samplesPerSecond() * PIECE_SECONDS);
        int search = (int) (sound.samplesPerSecond() * SEARCH_SECONDS);
        if (Math.abs(speed - 1) < 0.01 || from.length < 4 * piece) {
            return sound;
        }
        short[] to = new short[(int) (from.length / speed)];
        int natural = 0; // where the piece before would have gone on
        for (int at = 0; at + 2 * piece <= to.length; at += piece) {
            int wanted = (int) (at * speed);
            int start = at == 0 ? 0 : bestNear(from, wanted, natural, piece, search);
            if (start + 2 * piece > from.length) {
                break;
            }
            for (int each = 0; each < 2 * piece; each++) {
                double weight = each < piece ? (double) each / piece : 2 - (double) each / piece;
                boolean first = at == 0 && each < piece;
                to[at + each] += (short) (from[start + each] * (first ? 1 : weight));
            }
            natural = start + piece;
        }
        return new Sound(to, sound.samplesPerSecond());
    }

    private static int bestNear(short[] from, int wanted, int natural, int piece, int search) {
        int best = Math.max(0, wanted);
        long bestLikeness = Long.MIN_VALUE;
        int last = Math.min(wanted + search, from.length - piece);
        for (int start = Math.max(0, wanted - search); start <= last; start += 2) {
            long likeness = 0;
            for (int each = 0;
                    each < piece && natural + each < from.length;
                    each += COMPARED_STEP) {
                likeness += (long) from[start + each] * from[natural + each];
            }
            if (likeness > bestLikeness) {
                bestLikeness = likeness;
                best = start;
            }
        }
        return best;
    }
}
