package vn.motcua.system.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.local.procedure.ProcedureIndex;
import vn.motcua.local.search.ProcedureSearch;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;

/** Questions as people speak, among all procedures of the country. */
public final class SearchBench implements Bench {
    private static final int FIRST = 5;
    private static final int ROUNDS = 5;
    private static final double PERCENT = 100;

    /** Who is asked: our search, or the bare index. */
    private interface Finder {
        List<String> find(String typed) throws SQLException;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "[--catalogue FILE] questions as people speak: the right procedure among the first"
                + " five, beside SQLite's full text index";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        List<ListedProcedure> procedures = ProcedureIndex.read(catalogue(options));
        List<SpokenQuestion> questions = SpokenQuestion.all();
        var figures = new Figures();
        figures.name("queries", questions.size());
        var search = new ProcedureSearch(procedures);
        Finder ours =
                typed -> search.find(typed, FIRST).stream().map(ListedProcedure::code).toList();
        figures.name("top5", met(ours, questions));
        try (var fts = new PlainFts(procedures)) {
            Finder bare = typed -> fts.find(typed, FIRST);
            figures.name("ftsTop5", met(bare, questions));
            Sample took = figures.add(times("one question", ours, questions));
            Sample _ = figures.add(times("one question to the bare index", bare, questions));
            figures.name("p50Ms", took.median());
            figures.name("p95Ms", took.percentile(0.95));
        }
        return figures;
    }

    private static Path catalogue(Map<String, String> options) throws IOException {
        String shared = System.getProperty("motcua.shared", "../shared");
        Path file =
                options.containsKey("catalogue")
                        ? Path.of(options.get("catalogue"))
                        : Path.of(shared, "data/procedure-index.json");
        if (!Files.exists(file)) {
            throw new IOException("no list of all procedures here; name one with --catalogue");
        }
        return file;
    }

    /** How many of a hundred questions have a right answer among the first five. */
    private static double met(Finder finder, List<SpokenQuestion> questions) throws SQLException {
        int met = 0;
        for (SpokenQuestion question : questions) {
            met += question.isMetBy(finder.find(question.typed())) ? 1 : 0;
        }
        return met * PERCENT / questions.size();
    }

    private static Sample times(String what, Finder finder, List<SpokenQuestion> questions)
            throws SQLException {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (SpokenQuestion question : questions) {
                long start = System.nanoTime();
                List<String> _ = finder.find(question.typed());
                nanos.add(System.nanoTime() - start);
            }
        }
        return Sample.ofNanos(what, nanos);
    }
}
