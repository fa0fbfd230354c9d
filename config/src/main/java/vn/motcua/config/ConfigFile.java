package vn.motcua.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads and replaces one YAML file of settings; what is wrong with it is said in a technician's
 * words.
 */
public final class ConfigFile {
    private static final int FILE_CHARS_MAX = 100_000;

    private ConfigFile() {}

    /**
     * Reads {@code file} as a map of keys.
     *
     * @throws ConfigException if the file is missing, unreadable or no YAML map
     */
    public static ConfigNode read(Path file) {
        return parse(file, text(file));
    }

    /** As {@link #read}, from text that is already here; {@code file} is named in messages. */
    public static ConfigNode parse(Path file, String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(FILE_CHARS_MAX);
        limits.setAllowDuplicateKeys(false);
        try {
            Object root = new Yaml(new SafeConstructor(limits)).load(text);
            if (root instanceof Map<?, ?> map) {
                return new ConfigNode(file, "", map);
            }
            throw new ConfigException(
                    "%s: write keys and values, e.g. 'kiosk: k01'".formatted(file));
        } catch (YAMLException broken) {
            throw new ConfigException("%s: %s".formatted(file, broken.getMessage()));
        }
    }

    /** Wholly or not at all. */
    static void replace(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Path _ = Files.writeString(fresh, text);
            Path _ = Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new ConfigException(
                    "%s: there is no such file; copy the sample of the config folder there"
                            .formatted(file));
        } catch (CharacterCodingException encoding) {
            throw new ConfigException("%s: is not UTF-8; save it as UTF-8".formatted(file));
        } catch (IOException unreadable) {
            throw new ConfigException(
                    "%s: cannot be read (%s); check its owner and mode"
                            .formatted(file, unreadable.getMessage()));
        }
    }
}
