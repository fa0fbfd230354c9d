package vn.motcua.local.search;

/** A word of a question, compared with the whole vocabulary. */
final class TypedWord {
    private final float[] nearness;
    private final float weight;

    /**
     * @param nearness for each word of the vocabulary how well it stands for the typed one
     * @param weight how much it matters that this word is met
     */
    TypedWord(float[] nearness, float weight) {
        this.nearness = nearness;
        this.weight = weight;
    }

    /** How well the word with this number stands for the typed one, 0 to 1. */
    float nearness(int number) {
        return nearness[number];
    }

    float weight() {
        return weight;
    }
}
