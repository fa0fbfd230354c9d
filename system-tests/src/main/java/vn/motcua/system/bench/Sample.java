package vn.motcua.system.bench;

import java.util.Collection;
import java.util.List;

/**
 * The same thing measured several times.
 *
 * @param what it is, for the table
 * @param unit e.g. {@code ms}
 * @param sorted values, smallest first, at least one
 */
public record Sample(String what, String unit, List<Double> sorted) {
    private static final double NANOS_A_MILLI = 1_000_000;

    public Sample {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + what);
        }
        sorted = sorted.stream().sorted().toList();
    }

    public static Sample ofNanos(String what, Collection<Long> nanos) {
        return new Sample(what, "ms", nanos.stream().map(each -> each / NANOS_A_MILLI).toList());
    }

    public static Sample once(String what, String unit, double value) {
        return new Sample(what, unit, List.of(value));
    }

    /**
     * The smallest value that {@code share} of all values do not exceed; {@code 0 < share <= 1}.
     */
    public double percentile(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    public double median() {
        return percentile(0.5);
    }

    double smallest() {
        return sorted.getFirst();
    }

    double largest() {
        return sorted.getLast();
    }
}
