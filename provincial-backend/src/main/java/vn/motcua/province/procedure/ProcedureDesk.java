package vn.motcua.province.procedure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.file.WrittenFile;
import vn.motcua.province.storage.Database;

/** Where procedures are published and taken back; every kiosk is told in the same transaction. */
public final class ProcedureDesk {
    public static final WrittenFile.Form<Procedure> FORM =
            new WrittenFile.Form<>("procedure", "/code", Procedure.class);

    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;

    public ProcedureDesk(Database database, FeedWriter feed, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
    }

    /** All of the files or, when one of them has a flaw, none. */
    public Publishing publish(List<Path> files) {
        return publishRead(files.stream().map(file -> WrittenFile.read(file, FORM)).toList());
    }

    /** The same for files that were read already. */
    public Publishing publishRead(List<WrittenFile.Reading<Procedure>> files) {
        List<WrittenFile<Procedure>> read = new ArrayList<>();
        List<String> flaws = new ArrayList<>();
        for (WrittenFile.Reading<Procedure> file : files) {
            switch (file) {
                case WrittenFile.Reading.Fits(var fits) -> read.add(fits);
                case WrittenFile.Reading.Flawed(String sentence) -> flaws.add(sentence);
            }
        }
        return flaws.isEmpty()
                ? database.write(handle -> publish(handle, read))
                : new Publishing.Refused(flaws);
    }

    private Publishing publish(Handle handle, List<WrittenFile<Procedure>> files) {
        var repository = new ProcedureRepository(handle);
        List<PublishedVersion> published = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (WrittenFile<Procedure> file : files) {
            Optional<PublishedVersion> last = repository.newest(file.key());
            long version = last.map(each -> each.procedure().version()).orElse(0L);
            boolean stands =
                    last.filter(each -> !each.isWithdrawn())
                            .filter(each -> each.procedure().equals(file.version(version)))
                            .isPresent();
            if (stands) {
                unchanged.add(file.key());
            } else {
                Procedure next = file.version(version + 1);
                published.add(add(handle, next, false, new FeedChange.ProcedurePublished(next)));
            }
        }
        return new Publishing.Done(published, unchanged);
    }

    /** False if it does not stand. */
    public boolean withdraw(String code) {
        return database.write(handle -> {
            Optional<Procedure> stands =
                    new ProcedureRepository(handle)
                            .newest(code)
                            .filter(last -> !last.isWithdrawn())
                            .map(PublishedVersion::procedure);
            stands.ifPresent(last -> {
                PublishedVersion _ =
                        add(handle, last.next(), true, new FeedChange.ProcedureWithdrawn(code));
            });
            return stands.isPresent();
        });
    }

    private PublishedVersion add(
            Handle handle, Procedure procedure, boolean isWithdrawn, FeedChange change) {
        var version = new PublishedVersion(procedure, isWithdrawn, clock.instant());
        new ProcedureRepository(handle).add(version);
        feed.append(handle, Streams.PROCEDURES, procedure.code(), procedure.version(), change);
        return version;
    }

    /** As kiosks offer it today: as it was published last, else as it came with them. */
    public Optional<Procedure> offered(String code) {
        return database.read(handle -> new ProcedureRepository(handle).newest(code))
                .filter(last -> !last.isWithdrawn())
                .map(PublishedVersion::procedure)
                .or(() -> ShippedProcedures.find(code));
    }

    /** The newest version of each, in the order of their codes. */
    public List<PublishedVersion> newest() {
        return database.read(handle -> new ProcedureRepository(handle).newest());
    }
}
