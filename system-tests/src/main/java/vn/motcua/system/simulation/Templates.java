package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.storage.Durability;
import vn.motcua.province.digest.StreamDigests;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.seal.OpeningKeys;
import vn.motcua.province.seal.SigningKeys;
import vn.motcua.province.storage.Database;

/** The folders with which every story begins: databases that are empty but for their tables. */
final class Templates {
    /** Begins every dossier code. */
    static final String UNIT = "H56.12";

    /** The province goes back to a backup that is at most so old. */
    static final Duration SETTLED_AFTER = Duration.ofMinutes(3);

    private static final long EPOCHS = 4;

    private final Path folder;
    private final PaperStack papers;

    /** Makes them once, in a folder for many stories. */
    Templates(Path folder, int kiosks) {
        this.folder = folder;
        makeKiosk(folder.resolve("kiosk"));
        makeProvince(names(kiosks));
        papers = PaperStack.draw(folder.resolve("papers"));
    }

    PaperStack papers() {
        return papers;
    }

    static List<String> names(int kiosks) {
        return IntStream.rangeClosed(1, kiosks).mapToObj("k%02d"::formatted).toList();
    }

    void copyProvince(Path place) {
        copy(folder.resolve("province"), place);
    }

    void copyKiosk(String name, Path place) {
        copy(folder.resolve("kiosk"), place);
        copy(folder.resolve(name), place);
    }

    static ProvinceConfig province(Path folder) {
        return new ProvinceConfig(
                "127.0.0.1",
                0,
                folder,
                "sqlite",
                "",
                folder,
                "Tỉnh Mẫu",
                UNIT,
                false,
                SETTLED_AFTER);
    }

    private void makeProvince(List<String> names) {
        Path place = folder.resolve("province");
        var _ = OpeningKeys.open(sealing(place));
        var signing = SigningKeys.open(signing(place));
        try (Database database = Database.open(province(place))) {
            boolean _ =
                    database.write(handle -> {
                        SplittableRandom epochs = new SplittableRandom(EPOCHS);
                        Streams.openShared(handle, epochs);
                        names.forEach(name -> admit(handle, name, epochs));
                        return true;
                    });
            new NewsDesk(database, new FeedWriter(database), signing, InstantSource.system())
                    .tellKeys();
            new StreamDigests(database).follow();
        }
    }

    static Path sealing(Path province) {
        return province.resolve("sealing-keys");
    }

    static Path signing(Path province) {
        return province.resolve("signing-keys");
    }

    private void admit(Handle handle, String name, SplittableRandom epochs) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO kiosk (name, public_key, state, enrolled_at, last_contact_at)
                        VALUES (?, ?, 'ACTIVE', ?, 0)
                        """,
                        name,
                        KioskKey.openOrMake(folder.resolve(name)).publicKey(),
                        Instant.EPOCH.toEpochMilli());
        Streams.open(handle, Streams.receiptsOf(name), epochs);
    }

    private static void makeKiosk(Path place) {
        var kiosk =
                vn.motcua.local.storage.Database.open(
                        place.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        kiosk.close();
        var cache =
                vn.motcua.local.storage.Database.open(
                        place.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        cache.close();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Path _ = Files.createDirectories(copied);
                } else {
                    Path _ = Files.copy(each, copied, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
