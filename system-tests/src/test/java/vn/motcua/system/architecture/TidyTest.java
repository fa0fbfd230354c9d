package vn.motcua.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** House rules. Each line of the report says where, what, and what to do instead. */
class TidyTest {
    private static final Path ROOT = Path.of(System.getProperty("motcua.root", "..")).normalize();
    private static final int FILE_LINES_MAX = 300;
    private static final int METHOD_LINES_MAX = 40;
    private static final int PARAMETERS_MAX = 5;
    private static final Pattern DUMPING_GROUND =
            Pattern.compile("(Util|Utils|Helper|Manager|Misc|Common|Impl|Base|Data|Info)\\.java$");
    private static final Pattern COMMAND = Pattern.compile("(Main|Command)\\.java$");

    private record Ban(Pattern words, String instead, boolean inTests, boolean inCommands) {}

    private static final List<Ban> BANS =
            List.of(
                    new Ban(
                            Pattern.compile("System\\.(out|err)\\."),
                            "log an event of the catalogue",
                            false,
                            false),
                    new Ban(
                            Pattern.compile("catch \\((Exception|Throwable) "),
                            "catch what the call throws",
                            false,
                            true),
                    new Ban(
                            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
                            "do it now, or say it in the hand-over note",
                            true,
                            true),
                    new Ban(Pattern.compile("@author|@since"), "git knows", true, true),
                    new Ban(
                            Pattern.compile("Optional<[^>]*> \\w+[,)]"),
                            "overload, or pass the value",
                            true,
                            true),
                    new Ban(
                            Pattern.compile("Thread\\.sleep|TimeUnit\\.[A-Z]+\\.sleep"),
                            "move a clock, or wait for a condition",
                            true,
                            true),
                    new Ban(
                            Pattern.compile("@Dis" + "abled|@Ig" + "nore\\b"),
                            "mend the test or delete it",
                            true,
                            true),
                    new Ban(
                            Pattern.compile("(?i)mock" + "ito|easymock|[^a-z]mock\\("),
                            "write the fake by hand",
                            true,
                            true));

    private final List<String> untidy = new ArrayList<>();

    @Test
    void the_sources_are_tidy() throws IOException {
        List<Path> files = javaFiles();
        assertThat(files).hasSizeGreaterThan(40);
        for (Path file : files) {
            checkText(file, Files.readAllLines(file));
        }
        checkMethods(files);
        assertThat(untidy).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<String> silent =
                javaFiles().stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .filter(folder -> !folder.toString().contains("com/sun/glass"))
                        .map(Path::toString)
                        .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void every_journey_page_names_a_test_that_exists() throws IOException {
        Pattern test = Pattern.compile("`(\\w+Test)`");
        List<String> names = javaFiles().stream().map(f -> f.getFileName().toString()).toList();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/journeys"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md")).toList()) {
                List<String> named =
                        test.matcher(Files.readString(page))
                                .results()
                                .map(match -> match.group(1))
                                .toList();
                if (named.isEmpty()) {
                    missing.add(page + " names no test");
                }
                named.stream()
                        .filter(name -> !names.contains(name + ".java"))
                        .forEach(name -> missing.add(page + ": " + name));
            }
        }

        assertThat(missing).isEmpty();
    }

    private void checkText(Path file, List<String> lines) {
        if (lines.size() > FILE_LINES_MAX) {
            untidy.add(
                    "%s: %d lines; split it by what changes together"
                            .formatted(file, lines.size()));
        }
        String name = file.getFileName().toString();
        if (DUMPING_GROUND.matcher(name).find()) {
            untidy.add("%s: name it after what it does".formatted(file));
        }
        boolean test = file.toString().contains("/src/test/") || file.startsWith("system-tests");
        boolean command = COMMAND.matcher(name).find() || file.toString().contains("system-tests");
        for (int number = 0; number < lines.size(); number++) {
            String line = lines.get(number);
            for (Ban ban : BANS) {
                boolean excused =
                        line.contains("// boundary:")
                                || name.equals("TidyTest.java")
                                || test && !ban.inTests()
                                || command && !ban.inCommands();
                if (!excused && ban.words().matcher(line).find()) {
                    untidy.add(
                            "%s:%d: %s; %s"
                                    .formatted(file, number + 1, ban.words(), ban.instead()));
                }
            }
        }
    }

    private void checkMethods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var disk = compiler.getStandardFileManager(null, null, null)) {
            var sources = disk.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, disk, _ -> {}, List.of(), null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void unused) {
                        if (type.getKind() == Tree.Kind.RECORD) {
                            // A record's header is its list of parts, however many it has.
                            type.getMembers().stream()
                                    .filter(member -> !isConstructor(member))
                                    .forEach(member -> scan(member, null));
                            return null;
                        }
                        return super.visitClass(type, null);
                    }

                    @Override
                    public Void visitMethod(MethodTree method, Void unused) {
                        checkMethod(unit, method, positions);
                        return super.visitMethod(method, null);
                    }
                }.scan(unit, null);
            }
        }
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method && method.getName().contentEquals("<init>");
    }

    private void checkMethod(
            CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
        var lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        String where =
                "%s:%d %s".formatted(unit.getSourceFile().getName(), first, method.getName());
        if (last - first + 1 > METHOD_LINES_MAX) {
            untidy.add(where + ": longer than a screen; move the straight-line parts out");
        }
        if (method.getParameters().size() > PARAMETERS_MAX && !isOverriding(method)) {
            untidy.add(where + ": too many parameters; one of them is a record not yet named");
        }
    }

    /** What it is given was decided elsewhere. */
    private static boolean isOverriding(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> files = new ArrayList<>();
            for (Path module : modules.filter(m -> Files.exists(m.resolve("pom.xml"))).toList()) {
                Path sources = module.resolve("src");
                if (Files.exists(sources)) {
                    try (Stream<Path> below = Files.walk(sources)) {
                        below.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
            return files;
        }
    }
}
