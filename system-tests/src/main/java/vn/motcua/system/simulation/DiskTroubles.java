package vn.motcua.system.simulation;

import java.nio.file.Files;
import java.nio.file.Path;

/** What happens to the disk of a kiosk while it is away. */
final class DiskTroubles {
    private final World world;
    private final Path folder;
    private final Path before;
    private boolean losesPower;
    private boolean cacheIsDamaged;
    private boolean rowIsDamaged;

    DiskTroubles(World world, Path folder) {
        this.world = world;
        this.folder = folder;
        before = folder.resolve("before");
    }

    /** The newest commits of the cache are not on the disk. */
    void losePower() {
        losesPower = true;
    }

    void damageCache() {
        cacheIsDamaged = true;
    }

    void damageRow() {
        rowIsDamaged = true;
    }

    /** A power cut goes back to it. */
    void noteCache() {
        CacheFiles.copy(folder, before);
    }

    /** Nobody has the files open. */
    void strike() {
        if (losesPower && Files.exists(before)) {
            world.reached(Situation.POWER_CUT_TOOK_COMMITS_OF_THE_CACHE);
            CacheFiles.copy(before, folder);
        }
        if (cacheIsDamaged) {
            world.reached(Situation.CACHE_WAS_DAMAGED);
            CacheFiles.damage(folder);
        }
        if (rowIsDamaged && !cacheIsDamaged && CacheFiles.damageRow(folder, world.dice())) {
            world.reached(Situation.ROW_OF_THE_CACHE_WAS_DAMAGED);
        }
        losesPower = false;
        rowIsDamaged = false;
        cacheIsDamaged = false;
    }
}
