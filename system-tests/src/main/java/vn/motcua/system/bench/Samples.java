package vn.motcua.system.bench;

import java.util.Arrays;

/** What was measured of one thing: durations in milliseconds. */
final class Samples {
    private double[] sorted = new double[0];

    void add(double ms) {
        sorted = Arrays.copyOf(sorted, sorted.length + 1);
        sorted[sorted.length - 1] = ms;
        Arrays.sort(sorted);
    }

    void addNanos(long nanos) {
        add(nanos / 1e6);
    }

    int count() {
        return sorted.length;
    }

    /**
     * The value that {@code percent} of the samples do not exceed (nearest rank).
     *
     * @param percent 0 to 100
     */
    double percentile(double percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    double median() {
        return percentile(50);
    }

    /** Median, smallest and largest, as a table cell. */
    String spread() {
        return "%9.1f %9.1f %9.1f".formatted(median(), sorted[0], sorted[sorted.length - 1]);
    }

    /** p50, p95 and p99, as a table cell. */
    String tail() {
        return "%9.1f %9.1f %9.1f".formatted(median(), percentile(95), percentile(99));
    }
}
