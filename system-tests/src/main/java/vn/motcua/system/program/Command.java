package vn.motcua.system.program;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A command line that starts a program.
 *
 * @param words the program's file, then its arguments
 */
public record Command(List<String> words) {
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.awt.headless=true",
                    "-Djdk.virtualThreadScheduler.parallelism=8",
                    "-Dprism.order=sw",
                    "-Xlog:aot*=off",
                    "-Xlog:cds*=off");

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
     * A main class with the libraries of this very JVM, for tests, which run before there are jars
     * of the modules; the tests themselves are left out, since only jars can be archived.
     */
    public static Command ofThisClassPath(Class<?> main) {
        List<String> words = new ArrayList<>();
        words.add(programOfTheJdk("java"));
        words.addAll(FLAGS);
        words.addAll(List.of("-cp", classPath(), main.getName()));
        return new Command(words);
    }

    static String programOfTheJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
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

    /** With a variable of its environment; asked for last. */
    public Command variable(String name, String value) {
        List<String> changed = new ArrayList<>(List.of("env", name + "=" + value));
        changed.addAll(words);
        return new Command(changed);
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
