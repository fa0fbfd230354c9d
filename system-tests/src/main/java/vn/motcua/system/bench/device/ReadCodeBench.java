package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;

/** Codes in pictures: how many are read, how many wrongly, and how long one takes. */
public final class ReadCodeBench implements Bench {
    private static final String OURS = "read-code";
    private static final String ZXING = "zxing";
    private static final String BOOFCV = "boofcv";
    private static final String ZBAR = "zbarimg";
    private static final String UNION = "zxing or boofcv";
    private static final int WARM_UP = 20;

    private final Map<String, CodeEye> eyes = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> readByFolder = new TreeMap<>();
    private final Map<String, Integer> wrong = new LinkedHashMap<>();

    @Override
    public String name() {
        return "read-code";
    }

    @Override
    public String about() {
        return "--images DIR: the codes of these pictures, beside ZXing, BoofCV and zbarimg";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        Path folder = Path.of(options.getOrDefault("images", "none"));
        if (!Files.isDirectory(folder)) {
            throw new IOException("--images names no folder: " + folder);
        }
        eyes.put(OURS, new ImageCodeReader()::read);
        eyes.put(ZXING, new PlainZxing());
        eyes.put(BOOFCV, new PlainBoofCv());
        eyes.put(ZBAR, new Zbarimg());
        List<CodePicture> pictures = CodePicture.below(folder);
        for (CodePicture each : pictures.subList(0, Math.min(WARM_UP, pictures.size()))) {
            Map<String, List<String>> _ = read(each);
        }
        nanos.clear();
        for (CodePicture each : pictures) {
            reckon(each, read(each));
        }
        System.out.print(byFolder(pictures));
        return figures(pictures.size());
    }

    private Map<String, List<String>> read(CodePicture picture) throws Exception {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (var eye : eyes.entrySet()) {
            long start = System.nanoTime();
            texts.put(eye.getKey(), eye.getValue().read(picture.file()));
            nanos.computeIfAbsent(eye.getKey(), _ -> new ArrayList<>())
                    .add(System.nanoTime() - start);
        }
        List<String> either = new ArrayList<>(texts.getOrDefault(ZXING, List.of()));
        either.addAll(texts.getOrDefault(BOOFCV, List.of()));
        texts.put(UNION, either);
        return texts;
    }

    private void reckon(CodePicture picture, Map<String, List<String>> texts) {
        Map<String, Integer> read =
                readByFolder.computeIfAbsent(picture.folder(), _ -> new LinkedHashMap<>());
        texts.forEach((eye, found) -> {
            read.merge(eye, picture.isRead(found) ? 1 : 0, Integer::sum);
            wrong.merge(eye, picture.isWrong(found) ? 1 : 0, Integer::sum);
        });
        if (picture.isWrong(texts.getOrDefault(OURS, List.of()))) {
            System.out.println("wrong: " + picture.file() + " " + texts);
        } else if (picture.isRead(texts.getOrDefault(UNION, List.of()))
                && !picture.isRead(texts.getOrDefault(OURS, List.of()))) {
            System.out.println("missed: " + picture.file() + " " + texts);
        }
    }

    private String byFolder(List<CodePicture> pictures) {
        var table = new StringBuilder("%-28s %6s".formatted("folder", "files"));
        List<String> columns = List.of(OURS, ZXING, BOOFCV, UNION, ZBAR);
        columns.forEach(each -> table.append(" %16s".formatted(each)));
        readByFolder.forEach((folder, read) -> {
            long files = pictures.stream().filter(it -> it.folder().equals(folder)).count();
            table.append("\n%-28s %6d".formatted(folder, files));
            columns.forEach(each -> table.append(" %16d".formatted(read.getOrDefault(each, 0))));
        });
        return table.append('\n').toString();
    }

    private Figures figures(int files) {
        var figures = new Figures();
        nanos.forEach((eye, each) -> {
            Sample _ = figures.add(Sample.ofNanos("a picture by " + eye, each));
        });
        figures.name("files", files);
        figures.name("read", read(OURS));
        figures.name("zxingRead", read(ZXING));
        figures.name("boofcvRead", read(BOOFCV));
        figures.name("zxingOrBoofcvRead", read(UNION));
        figures.name("zbarRead", read(ZBAR));
        figures.name("wrong", wrong.getOrDefault(OURS, 0));
        Sample ours = Sample.ofNanos(OURS, nanos.getOrDefault(OURS, List.of()));
        figures.name("p50Ms", ours.median());
        figures.name("p95Ms", ours.percentile(0.95));
        figures.name(
                "zxingP95Ms",
                Sample.ofNanos(ZXING, nanos.getOrDefault(ZXING, List.of())).percentile(0.95));
        return figures;
    }

    private int read(String eye) {
        return readByFolder.values().stream().mapToInt(folder -> folder.getOrDefault(eye, 0)).sum();
    }
}
