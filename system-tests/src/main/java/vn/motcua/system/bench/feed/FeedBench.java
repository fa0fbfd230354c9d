package vn.motcua.system.bench.feed;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.sample.Generator;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;

/** What many kiosks at once cost one province: changes to all, and an alert to the last of them. */
public final class FeedBench implements Bench {
    private static final int CHANGES = 1_000;
    private static final int PAGE = 256;
    private static final int ROUNDS = 3;
    private static final long ALL_WAIT_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public String about() {
        return "1,000 changes to 50 and to 1,000 kiosks, beside a bare server that sends the same"
                + " bytes; an alert to 1,000 and to 3,000 kiosks that wait";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        var figures = new Figures();
        try (WorkFolder work = WorkFolder.make();
                ProvincialBackend province = BootstrapBench.province(work.path())) {
            var _ = Generator.fill(province.database(), BootstrapBench.UNIT, CHANGES, 1);
            fanOut(figures, province, 50);
            fanOut(figures, province, 1_000);
            bare(figures, province);
            alert(figures, province, 1_000);
            alert(figures, province, 3_000);
        }
        return figures;
    }

    private static void fanOut(Figures figures, ProvincialBackend province, int kiosks)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String prefix = "f%d%d".formatted(kiosks, round);
            try (var crowd = new KioskCrowd(province, province.port(), kiosks, prefix)) {
                greet(crowd);
                nanos.add(fetched(crowd, targets(crowd.kiosks().getFirst())));
            }
        }
        Sample sample =
                figures.add(Sample.ofNanos("changes to %d kiosks".formatted(kiosks), nanos));
        figures.name("fanOut%dMs".formatted(kiosks), sample.median());
    }

    /** The province writes down when it hears a kiosk for the first time. */
    private static void greet(KioskCrowd crowd) throws IOException, InterruptedException {
        List<Long> _ = crowd.all(_ -> 0, kiosk -> heads(kiosk).size(), () -> {});
    }

    /** The pages that hold all changes. */
    private static List<String> targets(BareKiosk kiosk)
            throws IOException, GeneralSecurityException {
        StreamHead dossiers = of(heads(kiosk), "dossiers");
        List<String> targets = new ArrayList<>();
        for (int after = 0; after < CHANGES; after += PAGE) {
            targets.add(changes(dossiers, after));
        }
        return targets;
    }

    private static String changes(StreamHead head, long after) {
        return "/sync/v1/streams/%s/%s/changes?after=%d"
                .formatted(head.stream(), head.epoch(), after);
    }

    /** Nanoseconds until the last kiosk has the last page. */
    private static long fetched(KioskCrowd crowd, List<String> targets)
            throws IOException, InterruptedException {
        Map<BareKiosk, List<byte[]>> requests = new ConcurrentHashMap<>();
        long[] begun = new long[1];
        List<Long> ends =
                crowd.all(
                        kiosk -> {
                            List<byte[]> signed = new ArrayList<>();
                            for (String target : targets) {
                                signed.add(kiosk.signed(target));
                            }
                            List<byte[]> _ = requests.put(kiosk, signed);
                            return 0;
                        },
                        kiosk -> {
                            for (byte[] request : requests.getOrDefault(kiosk, List.of())) {
                                kiosk.send(request);
                                byte[] _ = kiosk.answer();
                            }
                            return System.nanoTime();
                        },
                        () -> begun[0] = System.nanoTime());
        return ends.stream().mapToLong(Long::longValue).max().orElseThrow() - begun[0];
    }

    private static void bare(Figures figures, ProvincialBackend province)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<byte[]> pages = new ArrayList<>();
        try (var one = new KioskCrowd(province, province.port(), 1, "one")) {
            BareKiosk kiosk = one.kiosks().getFirst();
            for (String target : targets(kiosk)) {
                kiosk.send(kiosk.signed(target));
                pages.add(kiosk.answer());
            }
        }
        WebServer server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .backlog(CHANGES)
                        .routing(routes ->
                                routes.get(
                                        "/page/{number}",
                                        (request, response) ->
                                                response.send(
                                                        pages.get(
                                                                Integer.parseInt(
                                                                        request.path()
                                                                                .pathParameters()
                                                                                .get("number"))))))
                        .build()
                        .start();
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (var crowd = new KioskCrowd(province, server.port(), CHANGES, "b" + round)) {
                nanos.add(fetched(crowd, List.of("/page/0", "/page/1", "/page/2", "/page/3")));
            }
        }
        var _ = server.stop();
        Sample sample = figures.add(Sample.ofNanos("the same bytes, bare server", nanos));
        figures.name("bareServer1000Ms", sample.median());
    }

    private static List<StreamHead> heads(BareKiosk kiosk)
            throws IOException, GeneralSecurityException {
        kiosk.send(kiosk.signed("/sync/v1/heads?wait=0"));
        return JSON.readValue(kiosk.answer(), StreamHeads.class).streams();
    }

    private static StreamHead of(List<StreamHead> heads, String stream) {
        return heads.stream()
                .filter(head -> head.stream().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    private static void alert(Figures figures, ProvincialBackend province, int kiosks)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String prefix = "a%d%d".formatted(kiosks, round);
            try (var crowd = new KioskCrowd(province, province.port(), kiosks, prefix)) {
                greet(crowd);
                nanos.addAll(alerted(crowd, province));
            }
        }
        Sample sample = figures.add(Sample.ofNanos("alert to %d kiosks".formatted(kiosks), nanos));
        figures.name("alertP99Ms" + kiosks, sample.percentile(0.99));
    }

    /** Nanoseconds from the editor's word until each kiosk, which waited, has the alert. */
    private static List<Long> alerted(KioskCrowd crowd, ProvincialBackend province)
            throws IOException, InterruptedException, GeneralSecurityException {
        List<StreamHead> heads = heads(crowd.kiosks().getFirst());
        String known =
                heads.stream()
                        .map(head ->
                                "%s%%3A%s%%3A%d%%3A%s"
                                        .formatted(
                                                head.stream(),
                                                head.epoch(),
                                                head.head(),
                                                head.mark()))
                        .collect(Collectors.joining("%2C"));
        long[] begun = new long[1];
        List<Long> ends =
                crowd.all(
                        kiosk -> {
                            kiosk.send(kiosk.signed("/sync/v1/heads?wait=50&known=" + known));
                            return 0;
                        },
                        kiosk -> {
                            String told = new String(kiosk.answer(), StandardCharsets.UTF_8);
                            if (!told.contains("AlertIssued")) {
                                throw new IOException("a kiosk was woken without an alert");
                            }
                            return System.nanoTime();
                        },
                        () -> {
                            LockSupport.parkNanos(ALL_WAIT_NANOS);
                            begun[0] = System.nanoTime();
                            var _ = province.news().issue(draft());
                        });
        return ends.stream().map(end -> end - begun[0]).toList();
    }

    private static AlertDraft draft() {
        return new AlertDraft(
                AlertLevel.EMERGENCY,
                "Nước lũ đang lên",
                List.of("Lên chỗ cao"),
                "Tỉnh Mẫu",
                Instant.now().plus(Duration.ofHours(2)),
                List.of());
    }
}
