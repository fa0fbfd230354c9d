package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Breaches counted by screen and rule, and listed in full. */
final class AuditReport {
    private final Map<String, Map<Breach.Rule, Integer>> counts = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    void add(String screen, String variant, List<Breach> breaches) {
        Map<Breach.Rule, Integer> row =
                counts.computeIfAbsent(screen, _ -> new EnumMap<>(Breach.Rule.class));
        for (Breach breach : breaches) {
            int _ = row.merge(breach.rule(), 1, Integer::sum);
            lines.add("%s %s: %s".formatted(screen, variant, breach));
        }
    }

    int breaches() {
        return lines.size();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** One line a screen, one column a rule, and the total. */
    String table() {
        StringBuilder table = new StringBuilder("%-36s".formatted("screen"));
        for (Breach.Rule rule : Breach.Rule.values()) {
            table.append("%10s".formatted(rule));
        }
        counts.forEach((screen, row) -> table.append('\n').append(line(screen, row)));
        Map<Breach.Rule, Integer> total = new EnumMap<>(Breach.Rule.class);
        counts.values()
                .forEach(row ->
                        row.forEach((rule, count) -> {
                            int _ = total.merge(rule, count, Integer::sum);
                        }));
        return table.append('\n').append(line("total", total)).toString();
    }

    private static String line(String name, Map<Breach.Rule, Integer> row) {
        StringBuilder line = new StringBuilder("%-36s".formatted(name));
        for (Breach.Rule rule : Breach.Rule.values()) {
            line.append("%10d".formatted(row.getOrDefault(rule, 0)));
        }
        return line.toString();
    }
}
