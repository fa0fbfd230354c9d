package vn.motcua.province.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.ProcedureListPart;
import vn.motcua.contract.procedure.ProcedureTable;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;

/** Where the list of all procedures is published, which kiosks search by name. */
public final class ListDesk {
    private static final int PART = 200;
    private static final int NAME_MAX = 2_000;

    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;

    public ListDesk(Database database, FeedWriter feed, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
    }

    /** What became of a list. */
    public sealed interface Outcome {
        /** It replaces the list before at every kiosk. */
        record Listed(int procedures) implements Outcome {}

        /**
         * @param flaw says what to mend; nothing was published
         */
        record Refused(String flaw) implements Outcome {}
    }

    /** Publishes a file that is a {@link ProcedureTable}. */
    public Outcome publish(Path file) {
        try {
            ProcedureTable table = Json.read(Files.readString(file), ProcedureTable.class);
            List<ListedProcedure> listed = table.listed();
            String flaw = flaw(listed);
            if (!flaw.isEmpty()) {
                return new Outcome.Refused(file + ": " + flaw);
            }
            return database.write(handle -> publish(handle, listed));
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            return new Outcome.Refused(
                    "%s is no list of procedures: %s".formatted(file, broken.getMessage()));
        }
    }

    private static String flaw(List<ListedProcedure> listed) {
        if (listed.isEmpty()) {
            return "lists no procedure";
        }
        Set<String> codes = new HashSet<>();
        for (ListedProcedure each : listed) {
            if (each.code().isEmpty() || each.name().isEmpty() || each.name().length() > NAME_MAX) {
                return "procedure '%s' needs a code, and a name of at most %d letters"
                        .formatted(each.code(), NAME_MAX);
            }
            if (!codes.add(each.code())) {
                return "lists procedure '%s' twice".formatted(each.code());
            }
        }
        return "";
    }

    private Outcome publish(Handle handle, List<ListedProcedure> listed) {
        long edition = clock.millis();
        int parts = Math.ceilDiv(listed.size(), PART);
        for (int part = 0; part < parts; part++) {
            int from = part * PART;
            var told =
                    new ProcedureListPart(
                            edition,
                            part,
                            parts,
                            listed.subList(from, Math.min(from + PART, listed.size())));
            feed.append(
                    handle,
                    Streams.PROCEDURES,
                    "list-" + part,
                    edition,
                    new FeedChange.ProceduresListed(told));
        }
        return new Outcome.Listed(listed.size());
    }
}
