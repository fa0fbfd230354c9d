package vn.motcua.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.LearnedKey;

/** What the keypad was taught at the screen: {@code keypad.yaml} in the data folder. */
public final class KeypadFile {
    private KeypadFile() {}

    /** What was written last; the usual keys if nobody has taught it any. */
    public static Keypad read(Path dataFolder) {
        Path file = file(dataFolder);
        if (!Files.exists(file)) {
            return Keypad.USUAL;
        }
        ConfigNode node = ConfigFile.read(file);
        Keypad keypad = Keypad.USUAL;
        for (KeypadKey key : KeypadKey.values()) {
            String code = node.text(small(key), "F13", "");
            if (keypad.meaning(code).isPresent()) {
                throw node.wrong(small(key), code, "Another key has this name; give each its own");
            }
            if (!code.isEmpty()) {
                keypad = keypad.with(new LearnedKey(key, code));
            }
        }
        node.close();
        return keypad;
    }

    /** Wholly or not at all. */
    public static void write(Keypad keypad, Path dataFolder) {
        String text =
                keypad.learned().stream()
                        .map(each -> small(each.key()) + ": \"" + each.code() + "\"\n")
                        .collect(
                                Collectors.joining(
                                        "",
                                        "# Which key means what; learned at the screen.\n",
                                        ""));
        ConfigFile.replace(file(dataFolder), text);
    }

    private static String small(KeypadKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("keypad.yaml");
    }
}
