package vn.motcua.system.bench.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.sample.Generator;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.bench.feed.BareInsert.Row;

/** From an empty folder to the first dossier looked up, among all of a province. */
public final class BootstrapBench implements Bench {
    private static final int DOSSIERS = 100_000;
    private static final int ROUNDS = 5;
    private static final int PEER_ROUNDS = 2;
    static final String UNIT = "H56.12";

    @Override
    public String name() {
        return "bootstrap";
    }

    @Override
    public String about() {
        return "[--peer none] a fresh kiosk to its first look-up among 100,000 dossiers, beside the"
                + " bare insert of the same rows and PouchDB copying the same documents";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        var figures = new Figures();
        try (WorkFolder work = WorkFolder.make();
                ProvincialBackend province = province(work.path().resolve("province"))) {
            Path folder = work.path();
            List<DossierCode> codes = Generator.fill(province.database(), UNIT, DOSSIERS, 1);
            province.snapshots().renew();
            province.snapshots()
                    .newest()
                    .ifPresent(offer -> figures.name("snapshotBytes", (double) offer.bytes()));
            List<Row> rows = rows(province);
            var kiosk = new FreshKiosk(folder, province.port(), province.fleet());
            List<Long> ours = new ArrayList<>();
            List<Long> bare = new ArrayList<>();
            // The first round of each warms up: the kiosk is enrolled, files are in memory.
            for (int round = 0; round <= ROUNDS; round++) {
                ours.add(kiosk.firstAnswer(folder.resolve("kiosk-" + round), codes.getLast()));
                bare.add(BareInsert.into(folder.resolve("bare-" + round + ".db"), rows));
            }
            ours.removeFirst();
            bare.removeFirst();
            figures.name("oursMs", figures.add(Sample.ofNanos("ours", ours)).median());
            figures.name("bareInsertMs", figures.add(Sample.ofNanos("bare insert", bare)).median());
            if (!"none".equals(options.get("peer"))) {
                Sample peer = figures.add(peer(folder, rows));
                figures.name("pouchDbMs", peer.median());
            }
        }
        return figures;
    }

    static ProvincialBackend province(Path folder) {
        return ProvincialBackend.start(
                new ProvinceConfig(
                        "127.0.0.1",
                        0,
                        folder,
                        "sqlite",
                        "",
                        folder,
                        "Tỉnh Mẫu",
                        UNIT,
                        false,
                        Duration.ZERO),
                InstantSource.system());
    }

    private static List<Row> rows(ProvincialBackend province) {
        return province.database()
                .read(handle ->
                        handle.select(
                                        """
                                        SELECT code, submission_number, version, body, updated_at
                                        FROM dossier ORDER BY code
                                        """)
                                .map((row, _) ->
                                        new Row(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getLong(3),
                                                row.getString(4),
                                                row.getLong(5)))
                                .list());
    }

    private static Sample peer(Path folder, List<Row> rows)
            throws IOException, InterruptedException {
        Path documents = folder.resolve("documents.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(documents)) {
            for (Row row : rows) {
                out.write("{\"_id\":\"%s\",%s\n".formatted(row.code(), row.body().substring(1)));
            }
        }
        List<Double> times = new ArrayList<>();
        try (var peer = new PouchDb(folder.resolve("pouchdb"), documents)) {
            for (int round = 0; round < PEER_ROUNDS; round++) {
                times.add(peer.copy(round, rows.getLast().code()));
            }
        }
        return new Sample("PouchDB", "ms", times);
    }
}
