package vn.motcua.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./kiosk bench [NAME] [--json FILE]}. */
public final class BenchMain {
    private static final List<Bench> BENCHES =
            List.of(new LookUpBench(), new StartBench(), new ReadCodeTextBench());

    private BenchMain() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            BENCHES.forEach(b -> System.out.printf("%-12s %s%n", b.name(), b.about()));
            return;
        }
        Optional<Bench> named =
                BENCHES.stream().filter(b -> b.name().equals(arguments[0])).findFirst();
        if (named.isEmpty()) {
            System.err.println("bench: there is no '%s'; ./kiosk bench lists them".formatted(arguments[0]));
            System.exit(2);
        }
        Bench bench = named.orElseThrow();
        Bench.Report report = bench.run();
        System.out.println(bench.name() + ": " + bench.about());
        report.lines().forEach(System.out::println);
        if (arguments.length == 3 && arguments[1].equals("--json")) {
            write(Path.of(arguments[2]), bench.name(), report.figures());
        }
        System.exit(0);
    }

    private static void write(Path file, String bench, Map<String, Double> figures)
            throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("bench", bench);
        whole.put("figures", figures);
        Files.write(file, JsonMapper.builder().build().writeValueAsBytes(whole));
    }
}
