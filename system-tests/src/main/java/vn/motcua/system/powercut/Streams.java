package vn.motcua.system.powercut;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.feed.FeedSource;

/** Two streams: news, and which papers the province has for good. */
final class Streams implements FeedSource {
    static final String NEWS = "news";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant BEGIN = Instant.parse("2026-11-24T02:00:00Z");
    private static final String RECEIPTS = "receipts-" + RealKiosk.NAME;
    private static final String EPOCH = "e1";
    private static final String TELLS_NEWS = "news ";
    private static final String TELLS_RECEIPT = "receipt ";

    private final Consumer<String> says;
    private final Map<String, List<FeedEntry>> streams = new LinkedHashMap<>();
    private int answers;

    Streams(Consumer<String> says) {
        this.says = says;
        List<FeedEntry> _ = streams.put(RECEIPTS, new ArrayList<>());
        List<FeedEntry> _ = streams.put(NEWS, new ArrayList<>());
    }

    void hear(String line) {
        if (line.startsWith(TELLS_NEWS)) {
            tellNews(line.substring(TELLS_NEWS.length()));
        } else if (line.startsWith(TELLS_RECEIPT)) {
            tellReceipt(UUID.fromString(line.substring(TELLS_RECEIPT.length())));
        }
    }

    void tellNews(String id) {
        var item =
                new NewsItem(
                        id,
                        NewsCategory.ANNOUNCEMENT,
                        "Tin " + id,
                        "Tóm tắt",
                        "Nội dung",
                        "",
                        BEGIN);
        says.accept(TELLS_NEWS + id);
        add(NEWS, id, new FeedChange.NewsPublished(item));
    }

    void tellReceipt(UUID id) {
        if (entries(RECEIPTS).stream().noneMatch(each -> each.item().equals(id.toString()))) {
            says.accept(TELLS_RECEIPT + id);
            add(RECEIPTS, id.toString(), new FeedChange.SubmissionTaken(id, ""));
        }
    }

    private List<FeedEntry> entries(String stream) {
        return streams.computeIfAbsent(stream, _ -> new ArrayList<>());
    }

    private void add(String stream, String item, FeedChange change) {
        List<FeedEntry> entries = entries(stream);
        boolean _ =
                entries.add(new FeedEntry(entries.size() + 1L, FeedEntry.SCHEMA, item, 1, change));
    }

    int news() {
        return entries(NEWS).size();
    }

    @Override
    public List<String> streams() {
        return List.copyOf(streams.keySet());
    }

    @Override
    public HeadsAnswer heads(List<StreamHead> known, Duration wait) {
        List<StreamHead> heads = new ArrayList<>();
        streams.forEach((name, entries) ->
                heads.add(
                        new StreamHead(
                                name, EPOCH, entries.size(), mark(entries, entries.size()))));
        answers++;
        return new HeadsAnswer.Heads(new StreamHeads(BEGIN.plusSeconds(answers), heads));
    }

    @Override
    public PageAnswer changes(String stream, String epoch, long after) {
        List<FeedEntry> entries = entries(stream);
        int begin = (int) Math.min(after, entries.size());
        int end = Math.min(entries.size(), begin + FeedPage.ENTRIES_MAX);
        return new PageAnswer.Page(
                JSON.writeValueAsString(
                        new FeedPage(
                                stream,
                                EPOCH,
                                entries.size(),
                                mark(entries, begin),
                                mark(entries, end),
                                entries.subList(begin, end))));
    }

    /** Stands for all entries up to a number. */
    private static String mark(List<FeedEntry> entries, int length) {
        return length == 0
                ? ""
                : Integer.toHexString(
                        entries.subList(0, length).stream()
                                .map(FeedEntry::item)
                                .toList()
                                .hashCode());
    }
}
