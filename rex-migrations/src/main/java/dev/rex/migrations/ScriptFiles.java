package dev.rex.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files below one root, each read once and known by its canonical path: relative to the root, {@code /} between the
 * names. The canonical path is what the history table keeps, so it must not depend on where the root stands.
 */
final class ScriptFiles {
    private static final Comparator<String> BY_NAME =
            Comparator.comparing(ScriptFiles::name).thenComparing(Comparator.naturalOrder());

    private static final Pattern HEADER = Pattern.compile("\\s*--\\s*liquibase\\s+formatted", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final Map<String, byte[]> contents = new TreeMap<>();

    ScriptFiles(Path root) {
        this.root = root;
    }

    /** The canonical form of a path as a changelog, or the history table, writes it. */
    static String canonical(String path) {
        String unified =
                path.replace('\\', '/').replaceFirst("^classpath\\*?:", "").replaceFirst("^[A-Za-z]:/", "");
        Deque<String> names = new ArrayDeque<>();
        for (String name : unified.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** The last name of a canonical path. */
    static String name(String canonical) {
        return canonical.substring(canonical.lastIndexOf('/') + 1);
    }

    /**
     * The canonical path of a file that a changelog, or a history table, names from a root further up, as Liquibase does
     * with its class path: {@code db/changelog/a.sql} is {@code a.sql} where the root is such a {@code db/changelog}.
     */
    String resolve(String path) {
        return below(canonical(path), this::exists);
    }

    /** The same for a folder. */
    String resolveFolder(String path) {
        return below(canonical(path), folder -> Files.isDirectory(path(folder)));
    }

    private String below(String canonical, Predicate<String> exists) {
        if (exists.test(canonical)) {
            return canonical;
        }
        Path absolute = root.toAbsolutePath().normalize();
        for (int slash = canonical.indexOf('/'); slash >= 0; slash = canonical.indexOf('/', slash + 1)) {
            String rest = canonical.substring(slash + 1);
            if (absolute.endsWith(canonical.substring(0, slash)) && exists.test(rest)) {
                return rest;
            }
        }
        return canonical;
    }

    /** How a message names the file: as the user named the root, with the path below it. */
    String display(String canonical) {
        return path(canonical).toString();
    }

    /** Where a file is; refused where the system's encoding has no name for it, as with LC_ALL=C. */
    private Path path(String canonical) {
        try {
            return root.resolve(canonical);
        } catch (InvalidPathException e) {
            throw new MigrationException(
                    MigrationException.Reason.FILE,
                    null,
                    "The system cannot name the file " + canonical + " in " + root + ": " + e.getReason(),
                    "Java reads the names of files in the encoding of the locale: set one such as LC_ALL=C.UTF-8.",
                    e);
        }
    }

    /** The canonical paths of all files below a folder, by name, so that timestamps decide over sub-folders. */
    List<String> list(String folder) {
        Path start = path(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(this::relative)
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(start.toString(), e);
        }
    }

    synchronized boolean exists(String canonical) {
        return !canonical.isEmpty()
                && !canonical.startsWith("..")
                && (contents.containsKey(canonical) || Files.isRegularFile(path(canonical)));
    }

    /** The bytes of a file as they were when it was first asked for. */
    synchronized byte[] bytes(String canonical) {
        return contents.computeIfAbsent(canonical, name -> {
            try {
                byte[] bytes = Files.readAllBytes(path(name));
                return isSql(name) ? checkedSql(name, bytes) : bytes;
            } catch (IOException e) {
                throw unreadable(display(name), e);
            }
        });
    }

    /** The canonical paths of what was read so far, in order. */
    synchronized List<String> read() {
        return List.copyOf(contents.keySet());
    }

    String text(String canonical) {
        return new String(bytes(canonical), StandardCharsets.UTF_8);
    }

    /** Whether it is Liquibase's formatted SQL. */
    boolean isFormatted(String canonical) {
        return HEADER.matcher(text(canonical)).lookingAt();
    }

    static boolean isSql(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".sql");
    }

    /**
     * SHA-256 over the paths and contents of everything read so far, the same for all line ends and byte order marks, and
     * over what they are read with.
     *
     * @param options by name, in order
     */
    synchronized String hash(Map<String, String> options) {
        MessageDigest digest = sha256();
        contents.forEach((path, bytes) -> update(digest, path, withoutCarriageReturns(bytes)));
        options.forEach((name, value) -> update(digest, name, value.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String name, byte[] content) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        // the lengths keep "ab" + "c" and "a" + "bc" apart
        digest.update(ByteBuffer.allocate(8)
                .putInt(bytes.length)
                .putInt(content.length)
                .flip());
        digest.update(bytes);
        digest.update(content);
    }

    private String relative(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Decoding that replaces what it cannot read would store question marks in somebody's table. */
    private byte[] checkedSql(String path, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MigrationException(
                    MigrationException.Reason.FORMAT, null, display(path) + " is not UTF-8", "Save it as UTF-8.", e);
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return RollbackBlocks.unfold(plain).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutCarriageReturns(byte[] bytes) {
        int length = 0;
        byte[] kept = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                kept[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static MigrationException unreadable(String what, Exception cause) {
        return new MigrationException(
                MigrationException.Reason.FILE, null, "Cannot read " + what + ": " + cause.getMessage(), null, cause);
    }
}
