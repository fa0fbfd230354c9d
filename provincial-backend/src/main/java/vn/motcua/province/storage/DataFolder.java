package vn.motcua.province.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import vn.motcua.config.ConfigException;

/** The folder of everything a province keeps; what citizens handed in lies there. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * Makes it, for nobody else to look into; one that is there keeps its permissions.
     *
     * @throws ConfigException if it cannot be made
     */
    public static void make(Path folder) {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            if (!Files.isDirectory(folder)) {
                Path _ = Files.createDirectories(folder, onlyOwner);
            }
        } catch (IOException failed) {
            throw new ConfigException(
                    "province.yaml, dataFolder: %s cannot be made (%s); name a folder that user %s may make"
                            .formatted(
                                    folder,
                                    failed.getClass().getSimpleName(),
                                    System.getProperty("user.name")));
        }
    }
}
