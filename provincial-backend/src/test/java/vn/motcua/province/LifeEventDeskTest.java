package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.procedure.LifeEventDesk;
import vn.motcua.province.procedure.ProcedureDesk;

/** What the tiles of every kiosk say is the editor's, whole and checked. */
class LifeEventDeskTest {
    private static final String EVENTS =
            """
            {"events": [
              {"id": "birth", "name": {"vi": "Sinh con", "en": "Birth"}, "codes": ["1.001193"]},
              {"id": "work", "name": {"vi": "Việc làm", "en": "Work"}, "codes": ["3.000333"]}
            ]}
            """;

    @TempDir private Path folder;
    private Province province;
    private LifeEventDesk desk;

    @BeforeEach
    void open() {
        province = Province.start(folder.resolve("province"), "sqlite", false);
        var database = province.backend().database();
        var feed = new FeedWriter(database);
        var procedures = new ProcedureDesk(database, feed, province.clock());
        desk = new LifeEventDesk(database, feed, procedures, province.clock());
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void each_change_is_a_version_and_the_same_again_is_none() throws Exception {
        assertThat(desk.withdraw()).isFalse();
        assertThat(desk.publish(file(EVENTS))).isInstanceOf(LifeEventDesk.Outcome.Published.class);
        assertThat(desk.publish(file(EVENTS))).isInstanceOf(LifeEventDesk.Outcome.Unchanged.class);
        assertThat(desk.withdraw()).isTrue();
        assertThat(desk.standing()).isEmpty();
        assertThat(desk.publish(file(EVENTS))).isInstanceOf(LifeEventDesk.Outcome.Published.class);

        var told = province.kiosk("k01").entries("life-events", 3);

        assertThat(told).extracting(FeedEntry::version).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).change()).isEqualTo(new FeedChange.LifeEventsWithdrawn());
        LifeEvents last = desk.standing().orElseThrow();
        assertThat(told.get(2).change()).isEqualTo(new FeedChange.LifeEventsPublished(last));
        assertThat(last.events()).extracting(event -> event.name().vi()).contains("Việc làm");
    }

    @Test
    void a_flaw_is_named_by_file_event_value_and_what_is_wanted() throws Exception {
        assertThat(flaw(EVENTS.replace("3.000333", "9.000009")))
                .isEqualTo(
                        "su-kien.json, life events, events[1].codes[0] is '9.000009'; write the code"
                                + " of a procedure that is published or came with the kiosks");
        assertThat(flaw(EVENTS.replace("\"work\"", "\"birth\"")))
                .isEqualTo(
                        "su-kien.json, life events, events[1].id is 'birth'; write an id of its own");
        assertThat(flaw(EVENTS.replace("Việc làm", "")))
                .isEqualTo(
                        "su-kien.json, life events, events[1].name.vi is ''; write 1 to 30 letters");
        assertThat(flaw(EVENTS.replace("[\"1.001193\"]", "[]")))
                .isEqualTo(
                        "su-kien.json, life events, events[0].codes is '0 codes'; write 1 to 20");
        assertThat(flaw("{\"events\": []}"))
                .isEqualTo("su-kien.json, life events, events is '0 events'; write 1 to 12");
        assertThat(flaw("[]")).isEqualTo("su-kien.json: no life events; write { \"events\": … }");
        assertThat(desk.standing()).isEmpty();
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("su-kien.json"), json);
    }

    private String flaw(String json) throws IOException {
        return ((LifeEventDesk.Outcome.Refused) desk.publish(file(json))).flaw();
    }
}
