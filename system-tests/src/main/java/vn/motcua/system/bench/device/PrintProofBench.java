package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;

/** Letters and names printed on both kinds of paper and read back by a foreign program. */
public final class PrintProofBench implements Bench {
    /** Millimetres of paper and dots across it. */
    private static final Map<String, Integer> PAPERS = new TreeMap<>(Map.of("58", 384, "80", 576));

    private static final int NAMES = 200;
    private static final int NAMES_A_SLIP = 25;
    private static final int WORDS_A_ROW = 5;
    private static final long SEED = 134;
    private static final int PATIENCE_MINUTES = 2;
    private static final DeviceId ID = new DeviceId("printer");

    @Override
    public String name() {
        return "print-proof";
    }

    @Override
    public String about() {
        return "all 134 Vietnamese letters and %d names on 58 and 80 mm, read back by tesseract"
                .formatted(NAMES);
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        List<String> words = ProofText.words();
        List<String> names = ProofText.names(NAMES, SEED);
        Path folder = Files.createTempDirectory("bench-proof-");
        var figures = new Figures();
        figures.name("letters", words.size());
        figures.name("names", names.size());
        for (Map.Entry<String, Integer> paper : PAPERS.entrySet()) {
            List<String> read = new ArrayList<>();
            for (int first = 0; first < NAMES; first += NAMES_A_SLIP) {
                List<String> some = names.subList(first, first + NAMES_A_SLIP);
                read.addAll(read(printed(some, paper.getValue()), folder));
            }
            figures.name("namesRead" + paper.getKey(), found(names, read));
            figures.name("lettersOfNamesPercent" + paper.getKey(), shareOfLetters(names, read));
            List<String> lines = read(printed(inRows(words), paper.getValue()), folder);
            List<String> single =
                    lines.stream().flatMap(line -> Stream.of(line.split("\\s+"))).toList();
            figures.name("lettersRead" + paper.getKey(), found(words, single));
            words.stream()
                    .filter(word -> !single.contains(word))
                    .forEach(word -> System.out.println(paper.getKey() + " mm misread: " + word));
        }
        return figures;
    }

    private static double found(List<String> wanted, List<String> read) {
        return wanted.stream().filter(read::contains).count();
    }

    /** Percent of the letters of the names that stand in the right line at the right place. */
    private static double shareOfLetters(List<String> names, List<String> read) {
        long right = 0;
        long all = 0;
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            String line = at < read.size() ? read.get(at) : "";
            all += name.length();
            for (int letter = 0; letter < Math.min(name.length(), line.length()); letter++) {
                right += name.charAt(letter) == line.charAt(letter) ? 1 : 0;
            }
        }
        return 100.0 * right / all;
    }

    private static List<String> inRows(List<String> words) {
        List<String> rows = new ArrayList<>();
        for (int first = 0; first < words.size(); first += WORDS_A_ROW) {
            rows.add(
                    String.join(
                            " ",
                            words.subList(first, Math.min(first + WORDS_A_ROW, words.size()))));
        }
        return rows;
    }

    /** The paper as the printer's bytes drew it, as PNG. */
    private static byte[] printed(List<String> lines, int widthDots) throws Exception {
        List<Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(new Part.Text(line)));
        try (var hardware = SimulatedPrinter.start(widthDots);
                var printer =
                        EscPosPrinter.onNetwork(ID, "127.0.0.1", hardware.port(), widthDots)) {
            PrintOutcome outcome = printer.print(new Receipt(parts));
            if (!(outcome instanceof PrintOutcome.Printed)) {
                throw new IOException("a printer without faults gave " + outcome);
            }
            return hardware.take().orElseThrow();
        }
    }

    private static List<String> read(byte[] png, Path folder)
            throws IOException, InterruptedException {
        Path picture = Files.write(folder.resolve("slip.png"), png);
        var command =
                new ProcessBuilder(
                        "tesseract",
                        picture.toString(),
                        folder.resolve("slip").toString(),
                        "-l",
                        "vie",
                        "--psm",
                        "6",
                        "--dpi",
                        "203");
        command.environment().put("OMP_THREAD_LIMIT", "1");
        Process process =
                command.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            Process _ = process.destroyForcibly();
            throw new IOException("tesseract: " + Files.readString(folder.resolve("log")));
        }
        String text = Files.readString(folder.resolve("slip.txt"), StandardCharsets.UTF_8);
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
