package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.digest.StreamCheck;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.feed.FeedApplier;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.feed.SelfCheck;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.storage.Database;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.seal.SigningKeys;

/** What a kiosk with a planted bug does instead of what it should. */
final class KioskMistakes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double NOW_AND_THEN = 0.2;
    private static final Duration NO_PAUSE = Duration.ofMillis(20);

    private final World world;
    private final String kiosk;
    private final List<FeedEntry> effectsToCome = new ArrayList<>();
    private final Map<String, String> marks = new HashMap<>();

    KioskMistakes(World world, String kiosk) {
        this.world = world;
        this.kiosk = kiosk;
    }

    List<String> streams(List<String> real) {
        return world.has(PlantedBug.FOREIGN_STREAM_READ)
                ? Stream.concat(real.stream(), Stream.of("receipts-" + neighbour())).toList()
                : real;
    }

    /** What is sent for a message. */
    String sent(UUID id, String body) {
        return world.has(PlantedBug.NEW_ID_FOR_EACH_TRY)
                ? body.replace(id.toString(), world.dice().id().toString())
                : body;
    }

    /** What is sent of a document: where it goes on is guessed. */
    Chunk chunk(Chunk real) {
        return world.has(PlantedBug.RESUMED_AT_THE_WRONG_PLACE) && real.from() > 0
                ? new Chunk(real.name(), real.file(), real.from() - 1, real.length(), real.of())
                : real;
    }

    /** What the feed hears. */
    PageAnswer page(PageAnswer answer, long after) {
        if (!(answer instanceof PageAnswer.Page(String json)) || !json.startsWith("{")) {
            return answer;
        }
        boolean isLate =
                world.has(PlantedBug.NUMBER_BEFORE_COMMIT) && world.dice().falls(NOW_AND_THEN);
        boolean comparesNothing =
                world.has(PlantedBug.ANY_PAGE_IS_TAKEN)
                        || world.has(PlantedBug.RESTORED_PROVINCE_NOT_NOTICED);
        if (!isLate && !comparesNothing) {
            return answer;
        }
        ObjectNode page = (ObjectNode) JSON.readTree(json);
        ArrayNode entries = (ArrayNode) page.path("entries");
        if (isLate && entries.size() > 1) {
            JsonNode _ = entries.remove(0);
        }
        if (!world.has(PlantedBug.RESTORED_PROVINCE_NOT_NOTICED)) {
            renumber(entries, after);
        }
        compareNothing(page, after);
        return new PageAnswer.Page(page.toString());
    }

    private static void renumber(ArrayNode entries, long after) {
        long position = after;
        for (JsonNode entry : entries) {
            position++;
            ObjectNode _ = ((ObjectNode) entry).put("position", position);
        }
    }

    /** What the feed hears of the heads. */
    HeadsAnswer heads(HeadsAnswer answer, List<StreamHead> known) {
        if (!world.has(PlantedBug.RESTORED_PROVINCE_NOT_NOTICED)
                || !(answer instanceof HeadsAnswer.Heads(StreamHeads heads))) {
            return answer;
        }
        return new HeadsAnswer.Heads(
                new StreamHeads(
                        heads.serverTime(),
                        heads.streams().stream().map(head -> neverBefore(head, known)).toList()));
    }

    private static StreamHead neverBefore(StreamHead head, List<StreamHead> known) {
        return known.stream()
                .filter(own -> own.stream().equals(head.stream()) && own.head() >= head.head())
                .findFirst()
                .orElse(head);
    }

    /** Lets the page follow whatever was read before it. */
    private void compareNothing(ObjectNode page, long after) {
        String stream = page.path("stream").asString();
        String mark = after == 0 ? "" : marks.getOrDefault(stream, "");
        ObjectNode _ = page.put("before", mark);
        String _ = marks.put(stream, page.path("mark").asString());
    }

    /** How far the kiosk has read. */
    void reached(List<StreamHead> known) {
        known.forEach(head -> {
            String _ = marks.put(head.stream(), head.mark());
        });
    }

    private String neighbour() {
        return kiosk.equals("k01") ? "k02" : "k01";
    }

    void afterStart(Database database) {
        effectsToCome.clear();
        if (world.has(PlantedBug.DAY_NUMBERS_FORGOTTEN)) {
            int _ = database.write(handle -> handle.execute("DELETE FROM day_number"));
        }
        if (world.has(PlantedBug.MESSAGE_OUTSIDE_THE_TRANSACTION)
                && world.dice().falls(NOW_AND_THEN)) {
            int _ =
                    database.write(handle ->
                            handle.execute(
                                    """
                                    DELETE FROM outbox
                                    WHERE position = (SELECT max(position) FROM outbox)
                                    """));
        }
    }

    FeedApplier applier(Database database, FeedApplier real) {
        return new FeedApplier() {
            @Override
            public void apply(Handle handle, FeedEntry entry) {
                if (world.has(PlantedBug.POSITION_BEFORE_EFFECT)) {
                    effectsToCome.forEach(each -> real.apply(handle, each));
                    effectsToCome.clear();
                    effectsToCome.add(entry);
                    return;
                }
                real.apply(handle, believed(entry));
            }

            @Override
            public void restart(Handle handle, String stream) {
                if (world.has(PlantedBug.CONFIRMED_MESSAGE_NOT_OFFERED_AGAIN)) {
                    int _ = database.write(own -> own.execute("DELETE FROM sent_message"));
                }
                real.restart(handle, stream);
            }
        };
    }

    /** Whoever signed an alert is taken for the province. */
    private FeedEntry believed(FeedEntry entry) {
        if (!world.has(PlantedBug.ALERT_OF_ANYBODY_IS_SHOWN)
                || !(entry.change() instanceof FeedChange.AlertIssued(SignedAlert signed))) {
            return entry;
        }
        var keys = SigningKeys.open(Templates.signing(world.folder().resolve("province")));
        return new FeedEntry(
                entry.position(),
                entry.schema(),
                entry.item(),
                entry.version(),
                new FeedChange.AlertIssued(keys.sign(signed.alert())));
    }

    /** What looks whether the cache is as it should be. */
    SelfCheck check(SelfCheck real) {
        return comparesNever() ? SelfCheck.NONE : real;
    }

    BooleanSupplier isCompared(StreamCheck check) {
        return () -> comparesNever() || check.isDone();
    }

    /** Mistakes in reading must show by themselves, though a comparison would mend what they do. */
    private boolean comparesNever() {
        return List.of(
                        PlantedBug.CACHE_NEVER_COMPARED,
                        PlantedBug.POSITION_BEFORE_EFFECT,
                        PlantedBug.NUMBER_BEFORE_COMMIT,
                        PlantedBug.ANY_PAGE_IS_TAKEN,
                        PlantedBug.RESTORED_PROVINCE_NOT_NOTICED)
                .stream()
                .anyMatch(world::has);
    }

    Duration pause(Duration rest) {
        return world.has(PlantedBug.RETRY_WITHOUT_A_PAUSE)
                        && rest.compareTo(Duration.ofSeconds(60)) < 0
                        && !rest.equals(Duration.ofSeconds(30))
                ? NO_PAUSE
                : rest;
    }

    Duration afterFeedTurn(Database cache, Duration rest) {
        if (world.has(PlantedBug.FRESH_WITHOUT_AN_ANSWER)) {
            long now = world.schedule().now().toEpochMilli();
            int _ =
                    cache.write(handle ->
                            handle.execute("UPDATE feed_position SET confirmed_at = ?", now));
        }
        return rest;
    }

    /** After papers were taken in. */
    void afterHandIn(KioskParts alive, Path documents) {
        if (world.has(PlantedBug.SCANS_FORGOTTEN_TOO_EARLY) && world.dice().falls(NOW_AND_THEN)) {
            var store = new DocumentStore(documents, 0);
            store.stored().forEach(store::delete);
        }
        if (world.has(PlantedBug.MESSAGES_OUT_OF_ORDER)) {
            int _ =
                    alive.kiosk()
                            .write(handle ->
                                    handle.execute(
                                            """
                                            UPDATE outbox SET position = -position
                                            WHERE position =
                                                (SELECT max(position) FROM outbox)
                                            """));
        }
    }

    /** What the kiosk hears of a key that it offered. */
    KioskKey.Door.Answer heard(KioskKey.Door.Answer answer) {
        return forgetsKeys() ? KioskKey.Door.Answer.TAKEN : answer;
    }

    /** The keys before are good for nothing any more, it thinks. */
    KioskKey afterKeyChange(Path folder, KioskKey key) {
        if (!forgetsKeys()) {
            return key;
        }
        try {
            Path file = folder.resolve("kiosk.key");
            Path _ = Files.write(file, Files.readAllLines(file).subList(0, 2));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return KioskKey.openOrMake(folder);
    }

    private boolean forgetsKeys() {
        return world.has(PlantedBug.KIOSK_FORGETS_ITS_KEY_TOO_EARLY);
    }

    /** What the outbox hears. */
    Delivery heard(UUID id, String body, Delivery answer) {
        String fingerprint = Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
        boolean isDropped =
                answer instanceof Delivery.Unreachable
                        && world.has(PlantedBug.MESSAGE_DROPPED_ON_SILENCE);
        boolean isTakenUnread =
                answer instanceof Delivery.Taken
                        && (world.has(PlantedBug.RECEIPT_NOT_COMPARED)
                                || world.has(PlantedBug.NEW_ID_FOR_EACH_TRY));
        if (isDropped || isTakenUnread) {
            return new Delivery.Taken(id, fingerprint, "");
        }
        if (answer instanceof Delivery.Refused && world.has(PlantedBug.REFUSED_MESSAGE_BLOCKS)) {
            return new Delivery.Unreachable("refused", Duration.ZERO);
        }
        return answer;
    }
}
