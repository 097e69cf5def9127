package dev.rex.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** The files below a source root that were generated for one package. */
final class GeneratedFiles {
    private final Path root;
    private final String packageName;

    GeneratedFiles(Path root, String packageName) {
        this.root = root;
        this.packageName = packageName;
    }

    /**
     * What they hold, by path. This is most of what a build costs that has nothing to do: a file is read once, several at a
     * time, and not at all while it looks as it did for the stamp.
     */
    Map<String, FileMark> marks(Stamp last) {
        try {
            Map<String, FileMark> marks = new ConcurrentSkipListMap<>();
            Map<Path, BasicFileAttributes> unknown = new TreeMap<>();
            visit(GeneratedFiles::isJava, (file, attributes) -> {
                Optional<FileMark> known = last.known(relative(file), attributes);
                known.ifPresentOrElse(mark -> marks.put(relative(file), mark), () -> unknown.put(file, attributes));
            });
            unknown.entrySet().parallelStream().forEach(entry -> {
                byte[] content = read(entry.getKey());
                if (SourceHeader.owner(content).equals(Optional.of(packageName))) {
                    marks.put(relative(entry.getKey()), FileMark.of(Sha256.of(content), entry.getValue()));
                }
            });
            return marks;
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Their paths. */
    List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Path file : files(GeneratedFiles::isJava)) {
            if (SourceHeader.owner(file).equals(Optional.of(packageName))) {
                paths.add(relative(file));
            }
        }
        return paths;
    }

    /** What is left of files that a killed build was writing. */
    List<Path> unfinished() throws IOException {
        return files(name -> name.endsWith(WholeFile.TEMPORARY));
    }

    private List<Path> files(Predicate<String> name) throws IOException {
        List<Path> files = new ArrayList<>();
        visit(name, (file, attributes) -> files.add(file));
        return files;
    }

    private interface Visitor {
        void visit(Path file, BasicFileAttributes attributes);
    }

    private void visit(Predicate<String> name, Visitor visitor) throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && name.test(file.getFileName().toString())) {
                    visitor.visit(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The folder that holds them. */
    Path folder() {
        return root.resolve(packageName.replace('.', '/'));
    }

    private static boolean isJava(String name) {
        return name.endsWith(".java");
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private CodegenException unreadable(IOException e) {
        return new CodegenException("The folder " + root + " cannot be read: " + FileFailure.told(e), null, e);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
