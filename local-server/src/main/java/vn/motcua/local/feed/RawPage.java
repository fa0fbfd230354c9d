package vn.motcua.local.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.json.ForgetfulJson;

/** A page as it came: its frame is checked, its entries may be of kinds not known here. */
record RawPage(
        String stream,
        String epoch,
        long head,
        String before,
        String mark,
        List<RawEntry> entries) {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    RawPage {
        entries = List.copyOf(entries);
    }

    record RawEntry(JsonNode json) {

        static RawEntry of(String json) {
            return new RawEntry(JSON.readTree(json));
        }

        long position() {
            return json.path("position").asLong(-1);
        }

        String kind() {
            return json.path("change").path("kind").asString("");
        }

        /** Empty if this program does not understand it, or cannot know whether it does. */
        Optional<FeedEntry> entry() {
            if (json.path("schema").asInt(0) > FeedEntry.SCHEMA) {
                return Optional.empty();
            }
            try {
                return Optional.of(JSON.treeToValue(json, FeedEntry.class));
            } catch (JacksonException notUnderstood) {
                return Optional.empty();
            }
        }
    }

    /** Empty if it is no page at all, as when a stranger answered. */
    static Optional<RawPage> of(String json) {
        try {
            JsonNode page = JSON.readTree(json);
            JsonNode list = page.path("entries");
            boolean isPage =
                    page.path("stream").isString()
                            && page.path("epoch").isString()
                            && page.path("head").isIntegralNumber()
                            && page.path("before").isString()
                            && page.path("mark").isString()
                            && list.isArray()
                            && list.size() <= FeedPage.ENTRIES_MAX;
            return isPage ? Optional.of(read(page, list)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static RawPage read(JsonNode page, JsonNode list) {
        List<RawEntry> entries = new ArrayList<>();
        for (JsonNode entry : list) {
            entries.add(new RawEntry(entry));
        }
        return new RawPage(
                page.path("stream").asString(),
                page.path("epoch").asString(),
                page.path("head").asLong(),
                page.path("before").asString(),
                page.path("mark").asString(),
                entries);
    }

    boolean isOf(StreamHead head) {
        return stream.equals(head.stream()) && epoch.equals(head.epoch());
    }

    /** Its last entry; the page must have one. */
    StreamHead end() {
        return new StreamHead(stream, epoch, entries.getLast().position(), mark);
    }

    /** Whether its entries are numbered on from {@code position} without a hole. */
    boolean follows(long position) {
        long expected = position;
        for (RawEntry entry : entries) {
            expected++;
            if (entry.position() != expected) {
                return false;
            }
        }
        return true;
    }
}
