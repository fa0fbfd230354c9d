package vn.motcua.province.procedure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.file.WrittenFile;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** Where life events are published and taken back; every kiosk is told in the same transaction. */
public final class LifeEventDesk {
    /** All events are one thing. */
    private static final String ITEM = "life-events";

    private static final String NONE = "";

    private static final WrittenFile.Form<LifeEvents> FORM =
            new WrittenFile.Form<>("life events", "/events", LifeEvents.class);

    private final Database database;
    private final FeedWriter feed;
    private final ProcedureDesk procedures;
    private final InstantSource clock;

    public LifeEventDesk(
            Database database, FeedWriter feed, ProcedureDesk procedures, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** What became of a file. */
    public sealed interface Outcome {
        /** They replace those before at every kiosk. */
        record Published(LifeEvents events) implements Outcome {}

        /** They stand just so already. */
        record Unchanged(LifeEvents events) implements Outcome {}

        /**
         * @param flaw says what to mend; nothing was published
         */
        record Refused(String flaw) implements Outcome {}
    }

    /** One that was told to the kiosks; 0 when none was. */
    private record Version(long number, String body) {
        Optional<LifeEvents> events() {
            return body.equals(NONE)
                    ? Optional.empty()
                    : Optional.of(Json.read(body, LifeEvents.class));
        }
    }

    public Outcome publish(Path path) {
        return switch (WrittenFile.read(path, FORM)) {
            case WrittenFile.Reading.Flawed<LifeEvents>(String sentence) ->
                    new Outcome.Refused(sentence);
            case WrittenFile.Reading.Fits<LifeEvents>(var file) ->
                    unknown(file.version(1).events())
                            .<Outcome>map(flaw -> refused(path, flaw))
                            .orElseGet(() -> database.write(handle -> publish(handle, file)));
        };
    }

    private static Outcome refused(Path path, String flaw) {
        return new Outcome.Refused("%s, %s, %s".formatted(path.getFileName(), FORM.name(), flaw));
    }

    /** A tile that leads to what no kiosk has would only disappoint. */
    private Optional<String> unknown(List<LifeEvents.Event> events) {
        for (int number = 0; number < events.size(); number++) {
            List<String> codes = events.get(number).codes();
            for (int place = 0; place < codes.size(); place++) {
                String code = codes.get(place);
                if (procedures.offered(code).isEmpty()) {
                    return Optional.of(
                            "events[%d].codes[%d] is '%s'; write the code of a procedure that is published or came with the kiosks"
                                    .formatted(number, place, code));
                }
            }
        }
        return Optional.empty();
    }

    private Outcome publish(Handle handle, WrittenFile<LifeEvents> file) {
        Version last = newest(handle);
        LifeEvents same = file.version(last.number());
        if (last.events().filter(same::equals).isPresent()) {
            return new Outcome.Unchanged(same);
        }
        LifeEvents next = file.version(last.number() + 1);
        add(handle, next.version(), Json.text(next), new FeedChange.LifeEventsPublished(next));
        return new Outcome.Published(next);
    }

    /** False if none stand but those that came with the kiosks. */
    public boolean withdraw() {
        return database.write(handle -> {
            Version last = newest(handle);
            boolean stands = last.events().isPresent();
            if (stands) {
                add(handle, last.number() + 1, NONE, new FeedChange.LifeEventsWithdrawn());
            }
            return stands;
        });
    }

    /** As they were published last; empty when those that came with the kiosks stand. */
    public Optional<LifeEvents> standing() {
        return database.read(handle -> newest(handle).events());
    }

    private static Version newest(Handle handle) {
        return handle.select("SELECT version, body FROM life_events ORDER BY version DESC LIMIT 1")
                .map((row, _) -> new Version(row.getLong("version"), row.getString("body")))
                .findOne()
                .orElseGet(() -> new Version(0, NONE));
    }

    private void add(Handle handle, long version, String body, FeedChange change) {
        int _ =
                handle.execute(
                        "INSERT INTO life_events (version, published_at, body) VALUES (?, ?, ?)",
                        version,
                        clock.millis(),
                        body);
        feed.append(handle, Streams.LIFE_EVENTS, ITEM, version, change);
    }
}
