package vn.motcua.system.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertWithdrawal;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.http.Json;
import vn.motcua.province.seal.SigningKeys;

/**
 * Somebody in a kiosk's line who says to be the province: warns of what is not, silences what is,
 * says again what was taken back. He has keys of his own.
 */
final class Liar {
    /** Of every alert that he makes up. */
    static final String TITLE = "Cảnh báo giả";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double OFTEN = 0.6;
    private static final int REVISION = 99;

    private final World world;
    private final Line line;
    private final String kiosk;
    private final List<String> alerts = new ArrayList<>();
    private final Set<String> takenBack = new HashSet<>();
    private @Nullable SigningKeys keys;
    private boolean hasLied;

    /**
     * @param kiosk whose line it is
     */
    Liar(World world, Line line, String kiosk) {
        this.world = world;
        this.line = line;
        this.kiosk = kiosk;
    }

    /** What the kiosk hears of the heads: there is news of alerts. */
    HeadsAnswer heads(HeadsAnswer answer) {
        if (!(answer instanceof HeadsAnswer.Heads(StreamHeads heads)) || !lies()) {
            return answer;
        }
        return new HeadsAnswer.Heads(
                new StreamHeads(
                        heads.serverTime(), heads.streams().stream().map(Liar::grown).toList()));
    }

    private static StreamHead grown(StreamHead head) {
        return head.stream().equals(Streams.ALERTS)
                ? new StreamHead(head.stream(), head.epoch(), head.head() + 1, "lie")
                : head;
    }

    /** What the kiosk hears of a stream: the truth, and more. */
    PageAnswer page(PageAnswer answer, String stream, long after) {
        if (!stream.equals(Streams.ALERTS)
                || !(answer instanceof PageAnswer.Page(String json))
                || !json.startsWith("{")) {
            return answer;
        }
        ObjectNode page = (ObjectNode) JSON.readTree(json);
        ArrayNode entries = (ArrayNode) page.path("entries");
        entries.forEach(entry -> hear(entry.toString()));
        if (!lies()) {
            return answer;
        }
        hasLied = true;
        long position = after + entries.size();
        for (String lie : madeUp()) {
            position++;
            ObjectNode entry = (ObjectNode) JSON.readTree(lie);
            ObjectNode _ = entry.put("position", position);
            ArrayNode _ = entries.add(entry);
        }
        ObjectNode _ = page.put("head", position).put("mark", "lie");
        return new PageAnswer.Page(page.toString());
    }

    private void hear(String entry) {
        FeedEntry heard = Json.read(entry, FeedEntry.class);
        if (heard.change() instanceof FeedChange.AlertIssued) {
            boolean _ = alerts.add(entry);
        } else if (heard.change() instanceof FeedChange.AlertWithdrawn) {
            boolean _ = takenBack.add(heard.item());
        }
    }

    private boolean lies() {
        return line.weather() == Line.Weather.LIED_TO && world.dice().falls(OFTEN);
    }

    private List<String> madeUp() {
        SigningKeys own = keys();
        return switch (world.dice().below(4)) {
            case 0 -> {
                world.reached(Situation.ALERT_FORGED);
                yield List.of(alert(own));
            }
            case 1 -> {
                world.reached(Situation.KEY_FOR_ALERTS_FORGED);
                var told = new FeedChange.AlertKeyTold(own.rotate());
                yield List.of(entry("key-forged", told), alert(own));
            }
            case 2 -> {
                if (alerts.isEmpty()) {
                    yield List.of(alert(own));
                }
                world.reached(Situation.WITHDRAWAL_FORGED);
                String item = Json.read(world.dice().oneOf(alerts), FeedEntry.class).item();
                var withdrawal = new AlertWithdrawal(item, REVISION, world.schedule().now());
                yield List.of(entry(item, new FeedChange.AlertWithdrawn(own.sign(withdrawal))));
            }
            default -> {
                if (alerts.isEmpty()) {
                    yield List.of(alert(own));
                }
                world.reached(Situation.ALERT_SAID_AGAIN);
                yield List.of(world.dice().oneOf(alerts));
            }
        };
    }

    private String alert(SigningKeys own) {
        Instant now = world.schedule().now();
        var alert =
                new Alert(
                        world.dice().id().toString(),
                        AlertLevel.EMERGENCY,
                        TITLE,
                        List.of(),
                        kiosk,
                        now,
                        now.plus(Duration.ofDays(1)),
                        List.of());
        return entry(alert.id(), new FeedChange.AlertIssued(own.sign(alert)));
    }

    private static String entry(String item, FeedChange change) {
        return Json.text(new FeedEntry(0, FeedEntry.SCHEMA, item, REVISION, change));
    }

    private SigningKeys keys() {
        if (keys == null) {
            keys = SigningKeys.open(world.folder().resolve("liar-" + kiosk));
        }
        return keys;
    }

    /** After the kiosk has read: none of it is on its screen, and what stands still is. */
    void checkShown(KioskParts alive) {
        if (!hasLied) {
            return;
        }
        hasLied = false;
        for (Alert shown : alive.news().alerts()) {
            if (shown.title().equals(TITLE)) {
                world.witness().complain("%s shows a forged alert".formatted(kiosk));
            }
            if (takenBack.contains(shown.id()) && !world.witness().sawProvinceGoBack()) {
                world.witness().complain("%s shows what was taken back".formatted(kiosk));
            }
        }
        List<String> silenced =
                alive.cache()
                        .read(handle ->
                                handle.select(
                                                "SELECT id FROM alert WHERE body IS NULL AND version = ?",
                                                REVISION)
                                        .mapTo(String.class)
                                        .list());
        silenced.forEach(id -> world.witness().complain("%s was silenced".formatted(kiosk)));
    }
}
