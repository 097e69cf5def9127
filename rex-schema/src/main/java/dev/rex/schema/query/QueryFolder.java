package dev.rex.schema.query;

import dev.rex.schema.introspect.SchemaDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of SQL of a project: those below one folder whose names end in {@code .sql}, by path. Immutable.
 *
 * <pre>{@code
 * QueryFolder queries = QueryFolder.read(Path.of("src/main/sql"), SchemaDialects.named("sqlite"));
 * }</pre>
 */
public final class QueryFolder {
    /** No files. */
    public static final QueryFolder NONE = new QueryFolder(List.of(), "");

    /** Changed whenever types are found in another way: those that are kept are then found anew. */
    static final byte ANALYSIS = 2;

    private final List<QueryFile> files;
    private final String hash;

    private QueryFolder(List<QueryFile> files, String hash) {
        this.files = List.copyOf(files);
        this.hash = hash;
    }

    /**
     * Reads the files; none if there is no such folder.
     *
     * @param dialect the kind of their database
     * @throws QueryFileException if one cannot be read, or says something that makes no sense; all that is wrong is listed
     */
    public static QueryFolder read(Path folder, SchemaDialect dialect) {
        return read(folder, dialect, ANALYSIS);
    }

    /** The same for types that are found as by a version of the analysis. */
    static QueryFolder read(Path folder, SchemaDialect dialect, byte analysis) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        List<QueryFile> files = new ArrayList<>();
        List<QueryProblem> problems = new ArrayList<>();
        MessageDigest digest = sha256();
        digest.update(analysis);
        for (Path path : paths(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            String text = text(path);
            digest.update((name + "\n" + text.length() + "\n" + text).getBytes(StandardCharsets.UTF_8));
            files.add(new QueryFileReader(shown(folder) + "/" + name, text, dialect, problems).read(name));
        }
        if (!problems.isEmpty()) {
            throw new QueryFileException(problems);
        }
        return files.isEmpty() ? NONE : new QueryFolder(files, HexFormat.of().formatHex(digest.digest()));
    }

    /** The files, by path. */
    public List<QueryFile> files() {
        return files;
    }

    /** All statements, file by file. */
    public List<QueryText> queries() {
        return files.stream().flatMap(file -> file.queries().stream()).toList();
    }

    /** What tells them from other files, whatever their line ends are; empty without files. */
    public String hash() {
        return hash;
    }

    /** How messages write a path. */
    static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(path -> path.toString().endsWith(QueryFile.SUFFIX) && Files.isRegularFile(path))
                    .sorted(Comparator.comparing(QueryFolder::shown))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new QueryFileException("The folder " + folder + " cannot be read: " + e.getMessage(), null, e);
        }
    }

    private static String text(Path path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new QueryFileException(path + " is not written in UTF-8", "save it as UTF-8", e);
        } catch (IOException e) {
            throw new QueryFileException(path + " cannot be read: " + e.getMessage(), null, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
