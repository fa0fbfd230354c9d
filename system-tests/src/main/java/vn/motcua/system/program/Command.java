package vn.motcua.system.program;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line that starts a program.
 *
 * @param words the program's file, then its arguments
 */
public record Command(List<String> words) {

    public Command {
        words = List.copyOf(words);
    }

    /** The launcher itself with these arguments. */
    public static Command launcher(String... arguments) {
        return new Command(List.of(root().resolve("kiosk").toString())).with(arguments);
    }

    /**
     * How the launcher starts the JVM of a module, with the main class as last word.
     *
     * @throws IOException if the launcher refuses; the message is its own
     */
    public static Command ofModule(String module, String main) throws IOException {
        Process asked =
                new ProcessBuilder(launcher("jvm-command", module, main).words())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> words = said.lines().toList();
        if (words.isEmpty() || !words.getLast().equals(main)) {
            throw new IOException("the launcher says: " + said);
        }
        return new Command(words);
    }

    /**
     * The same JVM and libraries with a main class of this module, which stands last on the class
     * path so that what was cached for the front of it stays usable.
     */
    public Command withMainOfThisModule(Class<?> main) {
        List<String> changed = new ArrayList<>(words.subList(0, words.size() - 1));
        int path = changed.indexOf("-cp") + 1;
        changed.set(path, changed.get(path) + File.pathSeparator + jarOf(main));
        changed.add(main.getName());
        return new Command(changed);
    }

    /** With a flag of the JVM more. */
    public Command flag(String flag) {
        List<String> changed = new ArrayList<>(words);
        changed.add(1, flag);
        return new Command(changed);
    }

    /** Without the flags of the JVM that begin so. */
    public Command without(String flag) {
        return new Command(words.stream().filter(word -> !word.startsWith(flag)).toList());
    }

    /** With arguments at the end. */
    public Command with(String... arguments) {
        List<String> changed = new ArrayList<>(words);
        changed.addAll(List.of(arguments));
        return new Command(changed);
    }

    private static String jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    private static Path root() {
        return Path.of(System.getProperty("motcua.root", "."));
    }
}
