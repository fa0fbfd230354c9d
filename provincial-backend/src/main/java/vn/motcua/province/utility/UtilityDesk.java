package vn.motcua.province.utility;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.utility.Utility;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.file.WrittenFile;
import vn.motcua.province.storage.Database;

/** Where utilities are published and taken back; every kiosk is told in the same transaction. */
public final class UtilityDesk {
    public static final WrittenFile.Form<Utility> FORM =
            new WrittenFile.Form<>("utility", "/card/id", Utility.class);

    private final Database database;
    private final FeedWriter feed;

    public UtilityDesk(Database database, FeedWriter feed) {
        this.database = database;
        this.feed = feed;
    }

    /**
     * What became of files that were to be published.
     *
     * @param published new or changed ones, under their new numbers
     * @param flaws each a sentence that names file, field, what was found and what is wanted;
     *     nothing is published unless there are none
     */
    public record Publishing(List<Utility> published, List<String> flaws) {
        public Publishing {
            published = List.copyOf(published);
            flaws = List.copyOf(flaws);
        }
    }

    /** All of the files or, when one of them has a flaw, none. */
    public Publishing publishFiles(List<Path> files) {
        return publish(files.stream().map(file -> WrittenFile.read(file, FORM)).toList());
    }

    /** The same for files that were read already. */
    public Publishing publish(List<WrittenFile.Reading<Utility>> files) {
        List<Utility> read = new ArrayList<>();
        List<String> flaws = new ArrayList<>();
        for (WrittenFile.Reading<Utility> file : files) {
            switch (file) {
                case WrittenFile.Reading.Fits(var fits) -> read.add(fits.version(1));
                case WrittenFile.Reading.Flawed(String sentence) -> flaws.add(sentence);
            }
        }
        return flaws.isEmpty()
                ? new Publishing(database.write(handle -> publish(handle, read)), List.of())
                : new Publishing(List.of(), flaws);
    }

    private List<Utility> publish(Handle handle, List<Utility> utilities) {
        List<Utility> published = new ArrayList<>();
        for (Utility utility : utilities) {
            Optional<UtilityRepository.Row> last = newest(handle, utility.card().id());
            long version = last.map(row -> row.utility().version()).orElse(0L);
            boolean stands =
                    last.filter(row -> !row.isWithdrawn())
                            .filter(row -> row.utility().equals(utility.version(version)))
                            .isPresent();
            if (!stands) {
                Utility next = utility.version(version + 1);
                tell(handle, next, false, new FeedChange.UtilityPublished(next));
                published.add(next);
            }
        }
        return published;
    }

    /** False if it does not stand. */
    public boolean withdraw(String id) {
        return database.write(handle -> {
            Optional<Utility> stands =
                    newest(handle, id)
                            .filter(row -> !row.isWithdrawn())
                            .map(UtilityRepository.Row::utility);
            stands.ifPresent(last ->
                    tell(
                            handle,
                            last.version(last.version() + 1),
                            true,
                            new FeedChange.UtilityWithdrawn(id)));
            return stands.isPresent();
        });
    }

    private static Optional<UtilityRepository.Row> newest(Handle handle, String id) {
        return new UtilityRepository(handle).newest(id);
    }

    private void tell(Handle handle, Utility utility, boolean isWithdrawn, FeedChange change) {
        new UtilityRepository(handle).put(utility, isWithdrawn);
        feed.append(handle, Streams.UTILITIES, utility.card().id(), utility.version(), change);
    }

    /** The one that stands under this id. */
    public Optional<Utility> find(String id) {
        return database.read(handle -> newest(handle, id))
                .filter(row -> !row.isWithdrawn())
                .map(UtilityRepository.Row::utility);
    }

    /** Those that stand, in the order of their ids. */
    public List<Utility> standing() {
        return database.read(handle -> new UtilityRepository(handle).standing());
    }
}
