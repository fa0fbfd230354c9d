package vn.motcua.local.search;

import java.util.List;

/**
 * How well procedures answer one question: which share of what was typed is met, whether words that
 * were typed beside each other stand beside each other, and whether something else is in the name.
 */
final class Match {
    private static final float MET = 0.5f;
    private static final float FOR_ORDER = 0.22f;
    private static final float FOR_FULLNESS = 0.28f;

    /** The subject stands in front; what is behind are cases and exceptions. */
    private static final int SUBJECT_WORDS = 18;

    private static final float BEHIND_THE_SUBJECT = 0.8f;

    private final List<TypedWord> typed;
    private final float weight;
    private final float[] importance;

    /** By word number: whether any typed word comes near. */
    private final boolean[] concerned;

    Match(Question question, float[] importance) {
        this.typed = question.words();
        this.weight = question.weight();
        this.importance = importance;
        this.concerned = new boolean[importance.length];
        for (TypedWord word : typed) {
            for (int number = 0; number < concerned.length; number++) {
                concerned[number] |= word.nearness(number) > 0;
            }
        }
    }

    /** 0 when nothing is met; above 0.3 a person may recognise it; about 1 when it is exact. */
    float score(SearchedProcedure procedure) {
        float[] best = new float[typed.size()];
        float[] order = new float[typed.size()];
        float fullness = 0;
        for (int[] name : procedure.names()) {
            fullness = Math.max(fullness, meet(name, best, order));
        }
        for (int[] piece : procedure.pieces()) {
            float _ = meet(piece, best, order);
        }
        float met = share(best);
        if (met == 0) {
            return 0;
        }
        float beside = typed.size() > 1 ? shareOfPairs(order) : met;
        float found = (float) Math.pow(met, 1.5);
        float fit = 1 - FOR_ORDER * (1 - beside) - FOR_FULLNESS * (1 - fullness);
        return found * (fit + procedure.head());
    }

    /** Notes what this sequence meets; returns which share of the sequence was typed. */
    private float meet(int[] sequence, float[] best, float[] order) {
        float all = 0;
        float met = 0;
        for (int place = 0; place < sequence.length; place++) {
            int number = sequence[place];
            all += importance[number];
            if (concerned[number]) {
                float here = meetAt(sequence, place, best, order);
                met += here >= MET ? importance[number] * here : 0;
            }
        }
        return all == 0 ? 0 : met / all;
    }

    private float meetAt(int[] sequence, int place, float[] best, float[] order) {
        float front = place < SUBJECT_WORDS ? 1 : BEHIND_THE_SUBJECT;
        float here = 0;
        for (int word = 0; word < best.length; word++) {
            float near = front * typed.get(word).nearness(sequence[place]);
            if (near > 0) {
                best[word] = Math.max(best[word], near);
                here = Math.max(here, near);
                if (word + 1 < best.length && place + 1 < sequence.length) {
                    float next = typed.get(word + 1).nearness(sequence[place + 1]);
                    order[word] = Math.max(order[word], Math.min(near, next));
                }
            }
        }
        return here;
    }

    private float share(float[] met) {
        float sum = 0;
        for (int word = 0; word < met.length; word++) {
            sum += typed.get(word).weight() * met[word];
        }
        return sum / weight;
    }

    private float shareOfPairs(float[] order) {
        float all = 0;
        float met = 0;
        for (int word = 0; word + 1 < order.length; word++) {
            float pair = typed.get(word).weight() + typed.get(word + 1).weight();
            all += pair;
            met += pair * order[word];
        }
        return met / all;
    }
}
