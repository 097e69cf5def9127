package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of type safety: programs that must not compile. The folder holds {@code cannot_x.java}, in which every line
 * that the compiler must refuse ends with {@code // ERROR} and a part of the diagnostic's code or message, and for each
 * a twin {@code can_x.java} that must compile, so that the first cannot fail for the wrong reason. Other {@code .java}
 * files of the folder are compiled along. All programs are compiled by one task, once.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> programs() {
 *     return CompileCheck.of("compile").tests();
 * }
 * }</pre>
 */
public final class CompileCheck {
    private static final Pattern MARKER = Pattern.compile("// ERROR (\\S.*?)\\s*$");

    /** Without it, one error keeps the compiler from looking for missing returns and the like anywhere. */
    private static final String CHECK_ALL = "--should-stop=ifError=FLOW";

    private final Path folder;
    private final List<Path> sources;
    private final String classPath;

    private CompileCheck(Path folder, List<Path> sources, String classPath) {
        this.folder = folder;
        this.sources = List.copyOf(sources);
        this.classPath = classPath;
    }

    /** The programs of a folder below {@code src/test/resources}, compiled on the class path of the running tests. */
    public static CompileCheck of(String folder) {
        return in(TestModule.resource(folder));
    }

    /** The programs of any folder. */
    public static CompileCheck in(Path folder) {
        // surefire starts the JVM with one jar that names the others
        String running = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new CompileCheck(folder, List.of(), running);
    }

    /** With all {@code .java} files below that folder compiled along. */
    public CompileCheck withSources(Path root) {
        List<Path> more = new ArrayList<>(sources);
        more.addAll(javaFiles(root));
        return new CompileCheck(folder, more, classPath);
    }

    /** With another class path. */
    public CompileCheck withClassPath(String path) {
        return new CompileCheck(folder, sources, path);
    }

    /** A test for each pair of programs, and one for what is wrong in any other file. */
    public Stream<DynamicTest> tests() {
        List<Path> programs = javaFiles(folder);
        Map<String, List<String>> problems = new TreeMap<>();
        for (Path program : programs) {
            String name = name(program);
            if (name.startsWith("can_") || name.startsWith("cannot_")) {
                problems.computeIfAbsent(caseOf(name), key -> new ArrayList<>()).addAll(checkForm(program));
            }
        }
        assertThat(problems).as("pairs of programs in %s", folder).isNotEmpty();
        List<Expectation> expected =
                programs.stream().flatMap(p -> expectations(p).stream()).toList();
        List<Diagnostic<? extends JavaFileObject>> errors = compile(programs);
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            if (expected.stream().noneMatch(e -> e.isAt(error))) {
                report(problems, caseOf(error), "unexpected: " + describe(error));
            }
        }
        for (Expectation e : expected) {
            if (errors.stream().noneMatch(e::isMetBy)) {
                String found = errors.stream()
                        .filter(e::isAt)
                        .map(CompileCheck::describe)
                        .collect(Collectors.joining(", "));
                String problem = found.isEmpty() ? " compiles" : " has another error: " + found;
                report(problems, caseOf(name(e.file())), e + problem);
            }
        }
        return problems.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(), () -> assertThat(entry.getValue()).isEmpty()));
    }

    private static void report(Map<String, List<String>> problems, String name, String problem) {
        problems.computeIfAbsent(name, key -> new ArrayList<>()).add(problem);
    }

    private static List<String> checkForm(Path program) {
        String name = name(program);
        boolean bad = name.startsWith("cannot_");
        String twin = (bad ? "can_" : "cannot_") + caseOf(name) + ".java";
        List<String> problems = new ArrayList<>();
        if (Files.notExists(program.resolveSibling(twin))) {
            problems.add(name + ".java has no twin " + twin);
        }
        if (expectations(program).isEmpty() == bad) {
            problems.add(
                    name + (bad ? " marks no line with // ERROR" : " must compile, and marks a line with // ERROR"));
        }
        return problems;
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(List<Path> programs) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler).as("the tests need a JDK, not a JRE").isNotNull();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> all = new ArrayList<>(sources);
            all.addAll(programs);
            List<String> options = List.of("-classpath", classPath, "-proc:none", "-Xmaxerrs", "1000000", CHECK_ALL);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(all));
            ((JavacTask) task).analyze(); // all checks, no class files
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static List<Expectation> expectations(Path program) {
        List<Expectation> expectations = new ArrayList<>();
        List<String> lines = lines(program);
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.find()) {
                expectations.add(new Expectation(program, i + 1, marker.group(1)));
            }
        }
        return expectations;
    }

    private static String caseOf(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource(); // null for what concerns no file, a bad option for instance
        return source == null ? "(no file)" : caseOf(name(Path.of(source.toUri())));
    }

    private static String caseOf(String name) {
        return name.replaceFirst("^(can|cannot)_", "");
    }

    private static String name(Path program) {
        return program.getFileName().toString().replaceFirst("\\.java$", "");
    }

    private static String describe(Diagnostic<? extends JavaFileObject> error) {
        return (error.getSource() == null ? "" : error.getSource().getName()) + ":" + error.getLineNumber() + ": "
                + error.getCode() + ": " + error.getMessage(Locale.ROOT);
    }

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Expectation(Path file, int line, String part) {
        boolean isAt(Diagnostic<? extends JavaFileObject> error) {
            JavaFileObject source = error.getSource();
            return source != null
                    && Path.of(source.toUri()).equals(file.toAbsolutePath())
                    && error.getLineNumber() == line;
        }

        boolean isMetBy(Diagnostic<? extends JavaFileObject> error) {
            return isAt(error)
                    && (error.getCode().contains(part)
                            || error.getMessage(Locale.ROOT).contains(part));
        }

        @Override
        public String toString() {
            return file + ":" + line + ": // ERROR " + part;
        }
    }
}
