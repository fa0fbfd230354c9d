package vn.motcua.system.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a bench found out: the samples for a person, a few named numbers for a program. */
public final class Figures {
    private static final String HEAD = "%-56s %6s %9s %9s %9s   %s%n";

    private final List<Sample> samples = new ArrayList<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    /** Adds a line to the table. */
    public Sample add(Sample sample) {
        samples.add(sample);
        return sample;
    }

    /** Names a number, e.g. {@code p95Ms}; a name, once given, keeps its meaning. */
    public void name(String key, double number) {
        numbers.put(key, Math.round(number * 100) / 100.0);
    }

    /** The named numbers, in the order in which they were named. */
    Map<String, Double> numbers() {
        return Map.copyOf(numbers);
    }

    /** Medians and spreads for a person, then the named numbers. */
    String table() {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        HEAD,
                        "",
                        "times",
                        "median",
                        "p95",
                        "p99",
                        "smallest … largest"));
        for (Sample each : samples) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            HEAD,
                            "%s, %s".formatted(each.what(), each.unit()),
                            each.sorted().size(),
                            number(each.median()),
                            number(each.percentile(0.95)),
                            number(each.percentile(0.99)),
                            number(each.smallest()) + " … " + number(each.largest())));
        }
        numbers.forEach((key, value) ->
                text.append(String.format(Locale.ROOT, "%s=%s%n", key, number(value))));
        return text.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }
}
