package vn.motcua.local.line;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.local.digest.PartSource;
import vn.motcua.local.dossier.DossierSource;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource;
import vn.motcua.local.handoff.PhotoSource;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;
import vn.motcua.local.news.PictureSource;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Province;
import vn.motcua.local.outbox.Upload;
import vn.motcua.local.snapshot.SnapshotSource;

/** The line to the province: what every lane sends goes over it, signed. */
public final class ProvinceLine
        implements Province, FeedSource, SnapshotSource, DossierSource, AutoCloseable {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration DELIVERY_MAX = Duration.ofSeconds(30);
    private static final Duration PAGE_MAX = Duration.ofSeconds(30);
    private static final Duration LOOK_UP_MAX = Duration.ofSeconds(3);

    /** The province gives a source 4 s. */
    private static final Duration UTILITY_MAX = Duration.ofSeconds(6);

    /** 64 kbit/s; on a slower line the upload is broken off and begins again. */
    private static final long UPLOAD_BYTES_A_SECOND_MIN = 8_000;

    private final Wire wire = new Wire();
    private final Calls calls;
    private final LineMonitor monitor;
    private final SealingKeyQuestion sealingKey;
    private final LineWatch watch;
    private final ToldAlerts toldAlerts = new ToldAlerts();
    private final List<String> streams;
    private final String centre;

    /**
     * @param key of this kiosk, see {@link KioskKey#openOrMake}
     * @param random for nonces
     */
    public ProvinceLine(
            KioskConfig config, KioskKey key, InstantSource clock, RandomGenerator random) {
        this(config, key, clock, random, Pace.USUAL);
    }

    ProvinceLine(
            KioskConfig config,
            KioskKey key,
            InstantSource clock,
            RandomGenerator random,
            Pace pace) {
        String kiosk = config.kiosk();
        centre = config.centre().code();
        var requests = new SignedRequests(config.province().address(), kiosk, key, clock, random);
        var enroller =
                new Enroller(wire, requests, config.province().enrolmentCodeFile(), kiosk, key);
        monitor = new LineMonitor(config.dataFolder().resolve("admission"));
        calls = new Calls(wire, requests, monitor, centre);
        sealingKey = new SealingKeyQuestion(calls, clock);
        watch = new LineWatch(calls, enroller, monitor, sealingKey, new Pauses(pace, random));
        streams =
                Stream.of(
                                "alerts",
                                "receipts-" + kiosk,
                                "news",
                                QueueService.streamOf(centre),
                                "procedures",
                                "life-events",
                                "utilities",
                                "petitions",
                                "dossiers",
                                "bills",
                                "queue",
                                "parcels")
                        .distinct()
                        .toList();
    }

    /** Begins to watch the line, and enrols the kiosk if the province does not know it. */
    public void start() {
        watch.start();
    }

    public LineState state() {
        return monitor.state();
    }

    /** Told, on a thread of the line, when the line or the admission changed. */
    public void onChange(Consumer<LineState> listener) {
        monitor.onChange(listener);
    }

    /** Told when the province answers again and admits this kiosk. */
    public void onBack(Runnable listener) {
        monitor.onChange(state -> {
            if (state.online() && state.admission() == Admission.ACTIVE) {
                listener.run();
            }
        });
    }

    /** Told, on a thread of the line, with which key papers are to be sealed from now on. */
    public void onSealingKey(Consumer<SealingKey> listener) {
        sealingKey.onAnswer(listener);
    }

    @Override
    public Delivery deliver(UUID id, String body) throws InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return calls.put(
                        "/sync/v1/messages/" + id,
                        BodyPublishers.ofByteArray(bytes),
                        SignedRequests.sha256(bytes),
                        DELIVERY_MAX)
                .map(answer -> DeliveryAnswers.delivery(id, answer))
                .orElse(new Delivery.Unreachable("no-answer", Duration.ZERO));
    }

    @Override
    public Upload upload(Chunk chunk) throws InterruptedException {
        byte[] bytes;
        try {
            bytes = chunk.bytes();
        } catch (IOException gone) {
            return new Upload.Refused("document-not-here");
        }
        return calls.put(
                        "/sync/v1/documents/%s?from=%d&of=%d"
                                .formatted(chunk.name(), chunk.from(), chunk.of()),
                        BodyPublishers.ofByteArray(bytes),
                        SignedRequests.sha256(bytes),
                        DELIVERY_MAX.plusSeconds(bytes.length / UPLOAD_BYTES_A_SECOND_MIN))
                .map(DeliveryAnswers::upload)
                .orElse(new Upload.Unreachable("no-answer", Duration.ZERO));
    }

    @Override
    public List<String> streams() {
        return streams;
    }

    @Override
    public HeadsAnswer heads(List<StreamHead> known, Duration wait) throws InterruptedException {
        HeadsAnswer answer = calls.longPoll(known, wait);
        if (answer instanceof HeadsAnswer.Heads(var heads)) {
            toldAlerts.keep(known, heads.alerts());
        }
        return answer;
    }

    @Override
    public PageAnswer changes(String stream, String epoch, long after) throws InterruptedException {
        Optional<String> told = toldAlerts.take(stream, epoch, after);
        if (told.isPresent()) {
            return new PageAnswer.Page(told.get());
        }
        String target =
                "/sync/v1/streams/%s/%s/changes?after=%d&centre=%s"
                        .formatted(
                                Calls.encoded(stream),
                                Calls.encoded(epoch),
                                after,
                                Calls.encoded(centre));
        Optional<Answer> answer = calls.get(target, PAGE_MAX);
        if (answer.isEmpty()) {
            return new PageAnswer.Silent(Duration.ZERO);
        }
        return switch (answer.get().status()) {
            case 200 -> new PageAnswer.Page(answer.get().text());
            case 409, 410 -> new PageAnswer.EpochChanged();
            default -> new PageAnswer.Silent(answer.get().retryAfter());
        };
    }

    @Override
    public OfferAnswer offer(int schema) throws InterruptedException {
        return calls.get("/sync/v1/snapshot?schema=" + schema, PAGE_MAX)
                .map(SnapshotAnswers::offer)
                .orElse(new OfferAnswer.Silent(Duration.ZERO));
    }

    @Override
    public PartAnswer part(String sha256, long from, int max) throws InterruptedException {
        String target =
                "/sync/v1/snapshots/%s?from=%d&max=%d".formatted(Calls.encoded(sha256), from, max);
        return calls.get(target, PAGE_MAX)
                .map(SnapshotAnswers::part)
                .orElse(new PartAnswer.Silent(Duration.ZERO));
    }

    /** For comparing what is kept here with what the streams tell. */
    public PartSource parts() {
        return new PartLine(calls);
    }

    @Override
    public SourceAnswer ask(String codeOrNumber) throws InterruptedException {
        Optional<Answer> answer =
                calls.get("/sync/v1/dossiers/" + Calls.encoded(codeOrNumber), LOOK_UP_MAX);
        return answer.isPresent() ? sourceAnswer(answer.get()) : new SourceAnswer.Silent();
    }

    /** What a utility's source says. Blocks at most 6 s. */
    public UtilityAnswer askUtility(UtilityQuestion question) throws InterruptedException {
        Optional<Answer> answer =
                isOnline()
                        ? calls.post(
                                "/sync/v1/utilities", JSON.writeValueAsBytes(question), UTILITY_MAX)
                        : Optional.empty();
        return answer.map(ProvinceLine::utilityAnswer).orElse(new UtilityAnswer.LineDown());
    }

    public QueueLine queue() {
        return new QueueLine(calls, monitor, centre);
    }

    public PictureSource pictures() {
        return new PictureLine(calls);
    }

    public PhotoSource phones() {
        return new PhoneLine(calls);
    }

    public HelpLine help() {
        return new HelpLine(calls, monitor);
    }

    private static <T> Optional<T> read(Answer answer, Class<T> type) {
        try {
            return answer.status() == 200
                    ? Optional.of(JSON.readValue(answer.body(), type))
                    : Optional.empty();
        } catch (JacksonException notOurProvince) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isOnline() {
        return monitor.state().online();
    }

    @Override
    public void close() {
        watch.close();
        wire.close();
    }

    private static UtilityAnswer utilityAnswer(Answer answer) {
        return read(answer, UtilityAnswer.class).orElse(new UtilityAnswer.SourceSilent());
    }

    private static SourceAnswer sourceAnswer(Answer answer) {
        if (answer.status() == 404 && answer.isProblem()) {
            return new SourceAnswer.Unknown();
        }
        return read(answer, Dossier.class)
                .<SourceAnswer>map(SourceAnswer.Known::new)
                .orElse(new SourceAnswer.Silent());
    }
}
