package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.digest.PartSource;
import vn.motcua.local.digest.PartSource.DigestAnswer;
import vn.motcua.local.digest.PartSource.PartAnswer;
import vn.motcua.local.dossier.DossierSource;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Province;
import vn.motcua.local.outbox.Upload;

/** A kiosk's questions to the province, over its line. */
final class KioskConnection implements Province, FeedSource, PartSource, DossierSource {
    private static final Duration SLACK = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofSeconds(50);

    private final World world;
    private final SimulatedProvince province;
    private final Line line;
    private final String kiosk;
    private final KeyWatch keys;
    private final KioskMistakes mistakes;
    private final Line.Kind<Delivery> deliveries =
            new Line.Kind<>(
                    Duration.ofSeconds(30),
                    new Delivery.Unreachable("no-answer", Duration.ZERO),
                    new Delivery.Unreachable("http-200", Duration.ZERO),
                    true);
    private final Line.Kind<Upload> uploads =
            new Line.Kind<>(
                    Duration.ofSeconds(40),
                    new Upload.Unreachable("no-answer", Duration.ZERO),
                    new Upload.Unreachable("http-302", Duration.ZERO),
                    true);
    private final Line.Kind<HeadsAnswer> heads =
            new Line.Kind<>(
                    POLL.plus(SLACK),
                    new HeadsAnswer.Silent(Duration.ZERO),
                    new HeadsAnswer.Silent(Duration.ZERO),
                    true);
    private final Line.Kind<PageAnswer> pages =
            new Line.Kind<>(
                    Duration.ofSeconds(20),
                    new PageAnswer.Silent(Duration.ZERO),
                    new PageAnswer.Page("<html>Wi-Fi</html>"),
                    true);
    private final Line.Kind<DigestAnswer> digests =
            new Line.Kind<>(
                    Duration.ofSeconds(20),
                    new DigestAnswer.Silent(),
                    new DigestAnswer.Silent(),
                    true);
    private final Line.Kind<PartAnswer> parts =
            new Line.Kind<>(
                    Duration.ofSeconds(20), new PartAnswer.Silent(), new PartAnswer.Silent(), true);
    private final Line.Kind<SourceAnswer> asked =
            new Line.Kind<>(
                    Duration.ofSeconds(3),
                    new SourceAnswer.Silent(),
                    new SourceAnswer.Silent(),
                    false);

    KioskConnection(
            World world,
            SimulatedProvince province,
            Line line,
            KeyWatch keys,
            KioskMistakes mistakes) {
        this.world = world;
        this.province = province;
        this.line = line;
        this.kiosk = keys.caller().kiosk();
        this.keys = keys;
        this.mistakes = mistakes;
    }

    @Override
    public Delivery deliver(UUID id, String body) {
        String sent = mistakes.sent(id, body);
        world.witness().tried(kiosk);
        Caller caller = keys.caller();
        Delivery answer = line.exchange(deliveries, () -> province.deliver(caller, sent));
        if (answer instanceof Delivery.Unreachable && province.hasTaken(id)) {
            world.reached(Situation.RECEIPT_OF_PAPERS_LOST);
        }
        return mistakes.heard(id, body, answer);
    }

    @Override
    public Upload upload(Chunk chunk) {
        Chunk sent = mistakes.chunk(chunk);
        byte[] bytes = read(sent);
        if (chunk.from() > 0) {
            world.reached(Situation.DOCUMENT_WENT_ON_WITH_ANOTHER_CHUNK);
        }
        if (chunk.length() == 0) {
            world.reached(Situation.ASKED_HOW_FAR_A_DOCUMENT_CAME);
        }
        Caller caller = keys.caller();
        return line.exchange(uploads, () -> province.upload(caller, sent, underway(bytes)));
    }

    @Override
    public List<String> streams() {
        return mistakes.streams(
                List.of(
                        "alerts",
                        "receipts-" + kiosk,
                        "news",
                        "procedures",
                        "life-events",
                        "utilities",
                        "petitions",
                        "dossiers",
                        "bills",
                        "queue",
                        "parcels"));
    }

    @Override
    public HeadsAnswer heads(List<StreamHead> known, Duration wait) {
        mistakes.reached(known);
        Caller caller = keys.caller();
        HeadsAnswer answer = line.exchange(heads, () -> province.heads(caller, known, wait));
        if (answer instanceof HeadsAnswer.Silent) {
            keys.doubt();
        }
        return line.liar().heads(mistakes.heads(answer, known));
    }

    @Override
    public PageAnswer changes(String stream, String epoch, long after) {
        PageAnswer answer = line.exchange(pages, () -> province.page(stream, epoch, after));
        return line.liar().page(mistakes.page(answer, after), stream, after);
    }

    @Override
    public DigestAnswer digest(String stream, String epoch) {
        return line.exchange(digests, () -> province.serve(alive -> alive.digest(stream, epoch)));
    }

    @Override
    public PartAnswer part(String stream, String epoch, int part, long after) {
        world.reached(Situation.PART_TOLD_AGAIN);
        return line.exchange(
                parts, () -> province.serve(alive -> alive.part(stream, epoch, part, after)));
    }

    @Override
    public SourceAnswer ask(String codeOrNumber) {
        return line.exchange(asked, () -> province.ask(codeOrNumber));
    }

    @Override
    public boolean isOnline() {
        return line.weather() != Line.Weather.DOWN;
    }

    private byte[] underway(byte[] bytes) {
        if (bytes.length == 0
                || line.weather() != Line.Weather.DAMAGING
                || world.dice().falls(0.5)) {
            return bytes;
        }
        world.reached(Situation.BYTES_DAMAGED_ON_THE_WAY);
        byte[] damaged = bytes.clone();
        damaged[world.dice().below(damaged.length)] ^= 1;
        return damaged;
    }

    private static byte[] read(Chunk chunk) {
        try {
            return chunk.bytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
