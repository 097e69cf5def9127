package dev.rex.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.GeneratedSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources the way a strict user does: every warning is an error, those about comments included. */
final class JavaSources {
    private static final List<String> OPTIONS = List.of(
            "-proc:none", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "--release", "17", "-Xmaxerrs", "20");

    private JavaSources() {}

    /** The classes, compiled into the folder. */
    static Loader compile(List<SourceFile> files, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            compiler.getTask(
                            null,
                            manager,
                            found,
                            OPTIONS,
                            null,
                            files.stream().map(InMemory::new).toList())
                    .call();
            assertThat(found.getDiagnostics()).isEmpty();
            return new Loader(folder.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Surefire starts the JVM with one jar that names the others. */
    private static List<Path> classPath() {
        String running = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(running.split(System.getProperty("path.separator"))).stream()
                .map(Path::of)
                .toList();
    }

    /** Loads the compiled classes, and tells which it has loaded. */
    static final class Loader extends URLClassLoader {
        private Loader(URL classes) {
            super(new URL[] {classes}, JavaSources.class.getClassLoader());
        }

        boolean hasLoaded(String className) {
            return findLoadedClass(className) != null;
        }

        /** The schema's constant. */
        GeneratedSchema schema(String className) throws ReflectiveOperationException {
            return (GeneratedSchema) loadClass(className).getField("SCHEMA").get(null);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final SourceFile file;

        InMemory(SourceFile file) {
            super(URI.create("mem:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
