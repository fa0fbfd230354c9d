package vn.motcua.system.bench.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.dossier.DossierCache;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.dossier.DossierSource;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.line.KioskKey;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.snapshot.Snapshots;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.system.site.SiteFiles;

/** A kiosk that is known to its province, and knows nothing yet. */
final class FreshKiosk {
    /** A dossier must come out of the cache, not over the line. */
    private static final DossierSource NOBODY =
            new DossierSource() {
                @Override
                public SourceAnswer ask(String codeOrNumber) {
                    return new SourceAnswer.Silent();
                }

                @Override
                public boolean isOnline() {
                    return false;
                }
            };

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final KioskConfig config;
    private final KioskKey key;

    FreshKiosk(Path folder, int provincePort, Fleet fleet) {
        var files = new SiteFiles(folder);
        Path file =
                files.kiosk(
                        "k01",
                        provincePort,
                        files.simulatedDevices(),
                        "widthPx: 1080, heightPx: 1920");
        files.enrolmentCode("k01", fleet.createEnrolmentCode());
        config = KioskConfigFile.read(file);
        key = KioskKey.openOrMake(config.dataFolder());
    }

    /** Nanoseconds from an empty folder until that dossier is looked up without a line. */
    long firstAnswer(Path folder, DossierCode code) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        long begun = System.nanoTime();
        try (Database cache =
                        Database.open(
                                folder.resolve("cache.db"),
                                "/migrations/cache",
                                Durability.NORMAL);
                var line = new ProvinceLine(config, key, clock, random);
                var feed = new FeedLane(cache, line, FreshKiosk::keep, clock, random)) {
            feed.use(new Snapshots(cache, line, folder, Snapshots.FAR, clock));
            var news = new Semaphore(0);
            feed.onChanged(_ -> news.release());
            line.onBack(feed::lineIsBack);
            line.start();
            feed.start();
            var lookUp = new DossierLookUp(cache, NOBODY, clock);
            while (!(lookUp.find(code) instanceof LookUpOutcome.Found)) {
                if (!news.tryAcquire(1, TimeUnit.MINUTES)) {
                    throw new IOException("the dossier did not come");
                }
            }
            return System.nanoTime() - begun;
        }
    }

    private static void keep(Handle handle, FeedEntry entry) {
        if (entry.change() instanceof FeedChange.DossierChanged(var dossier)) {
            new DossierCache(handle).put(dossier, dossier.updatedAt());
        }
    }
}
