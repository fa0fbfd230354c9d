package vn.motcua.local.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** The province's streams in memory, whole or broken as a test wants them. */
final class FakeStreams implements FeedSource {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<FeedEntry>> streams = new LinkedHashMap<>();
    private final Deque<PageAnswer> broken = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    String epoch = "e1";
    Instant serverTime = Instant.parse("2026-11-24T02:00:00Z");
    boolean silent;

    /** How many entries the heads do not know of yet. */
    int lag;

    @Override
    public List<String> streams() {
        return List.of("alerts", "receipts-k01", "news", "dossiers");
    }

    void tell(String stream, String item, long version, FeedChange change) {
        List<FeedEntry> entries = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        entries.add(new FeedEntry(entries.size() + 1L, FeedEntry.SCHEMA, item, version, change));
    }

    /** A stream that tells nothing yet. */
    void begin(String stream) {
        streams.put(stream, new ArrayList<>());
    }

    long length(String stream) {
        return streams.getOrDefault(stream, List.of()).size();
    }

    void withoutTroubles() {
        broken.clear();
        silent = false;
    }

    void forget(String stream) {
        streams.remove(stream);
    }

    /** What the next pages are instead of the true ones. */
    void nextPages(PageAnswer... pages) {
        broken.addAll(List.of(pages));
    }

    @Override
    public HeadsAnswer heads(List<StreamHead> known, Duration wait) {
        if (silent) {
            return new HeadsAnswer.Silent(Duration.ZERO);
        }
        List<StreamHead> heads = new ArrayList<>();
        streams.forEach((name, entries) ->
                heads.add(head(name, entries, Math.max(0, entries.size() - lag))));
        serverTime = serverTime.plusMillis(1);
        return new HeadsAnswer.Heads(new StreamHeads(serverTime, heads));
    }

    private StreamHead head(String stream, List<FeedEntry> entries, int length) {
        return new StreamHead(stream, epoch, length, mark(entries, length));
    }

    /** Of all entries up to a number; empty if there are not so many. */
    private static String mark(List<FeedEntry> entries, long length) {
        return length == 0 || length > entries.size()
                ? ""
                : Integer.toHexString(entries.subList(0, (int) length).hashCode());
    }

    @Override
    public PageAnswer changes(String stream, String wantedEpoch, long after) {
        asked.add(stream + "@" + after);
        if (!broken.isEmpty()) {
            return broken.remove();
        }
        if (!wantedEpoch.equals(epoch)) {
            return new PageAnswer.EpochChanged();
        }
        return new PageAnswer.Page(page(stream, after));
    }

    String page(String stream, long after) {
        List<FeedEntry> entries = streams.getOrDefault(stream, List.of());
        int end = (int) Math.min(entries.size(), after + FeedPage.ENTRIES_MAX);
        return JSON.writeValueAsString(
                new FeedPage(
                        stream,
                        epoch,
                        entries.size(),
                        mark(entries, after),
                        mark(entries, end),
                        entries.subList((int) Math.min(after, end), end)));
    }
}
