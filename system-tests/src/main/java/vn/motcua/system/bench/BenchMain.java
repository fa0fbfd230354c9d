package vn.motcua.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.system.bench.device.PrintProofBench;
import vn.motcua.system.bench.device.ReadCodeBench;
import vn.motcua.system.bench.device.ScanBench;
import vn.motcua.system.bench.feed.BootstrapBench;
import vn.motcua.system.bench.feed.FeedBench;
import vn.motcua.system.bench.feed.SimulationBench;
import vn.motcua.system.bench.kiosk.LookUpBench;
import vn.motcua.system.bench.outbox.OutboxBench;
import vn.motcua.system.bench.page.PageBench;
import vn.motcua.system.bench.search.SearchBench;
import vn.motcua.system.bench.start.StartBench;
import vn.motcua.system.bench.typing.TypingBench;

/** {@code ./kiosk bench [NAME] [--json FILE] [--OPTION VALUE…]}. */
public final class BenchMain {
    private static final List<Bench> BENCHES =
            List.of(
                    new LookUpBench(),
                    new StartBench(),
                    new PageBench(),
                    new SearchBench(),
                    new ReadCodeBench(),
                    new ScanBench(),
                    new PrintProofBench(),
                    new TypingBench(),
                    new BootstrapBench(),
                    new FeedBench(),
                    new OutboxBench(),
                    new SimulationBench());

    private BenchMain() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Optional<Bench> named = BENCHES.stream().filter(each -> isNamed(each, given)).findFirst();
        if (named.isEmpty() || given.size() % 2 == 0) {
            BENCHES.forEach(each -> System.out.printf("%-12s %s%n", each.name(), each.about()));
            System.exit(given.isEmpty() ? 0 : 2);
        }
        System.exit(measure(named.orElseThrow(), options(given.subList(1, given.size()))) ? 0 : 1);
    }

    private static boolean isNamed(Bench bench, List<String> given) {
        return !given.isEmpty() && bench.name().equals(given.getFirst());
    }

    private static Map<String, String> options(List<String> pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 0; at < pairs.size(); at += 2) {
            options.put(pairs.get(at).replaceFirst("^--", ""), pairs.get(at + 1));
        }
        return options;
    }

    private static boolean measure(Bench bench, Map<String, String> options) throws IOException {
        System.out.println(bench.name() + ": " + bench.about());
        try {
            Figures figures = bench.measure(options);
            System.out.print(figures.table());
            if (options.containsKey("json")) {
                write(Path.of(options.get("json")), bench.name(), figures);
            }
            return true;
        } catch (Exception unmeasurable) { // boundary: whatever stops it is told
            unmeasurable.printStackTrace(System.err);
            return false;
        }
    }

    private static void write(Path file, String name, Figures figures) throws IOException {
        byte[] json =
                JsonMapper.builder()
                        .build()
                        .writeValueAsBytes(Map.of("bench", name, "figures", figures.numbers()));
        Path _ = Files.write(file, json);
    }
}
