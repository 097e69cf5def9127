package dev.rex.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A schema as a JSON text that people review in diffs: a line for each column, key and index.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "dialect": "postgresql",
 *   "migrations": "3f2a...",
 *   "checksum": "9b1c...",
 *   "tables": [
 *     {
 *       "name": "users",
 *       "columns": [
 *         {"name": "id", "type": {"kind": "bigint", "declared": "bigint"}, "generation": "identity_always"},
 *         {"name": "bio", "type": {"kind": "text", "declared": "text"}, "nullable": true}
 *       ],
 *       "primaryKey": {"name": "users_pkey", "columns": ["id"]}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Equal snapshots give equal texts, with {@code \n} at the end of each line, on every machine. What is null, false,
 * empty or the usual choice is left out. The checksum is the SHA-256 of the text without it, so that a reader sees what
 * was edited by hand; the layout, and the line ends that a checkout changed, do not count.
 */
public final class SchemaJson {
    /** The version of the format that this class writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    static final JsonFactory JSON = new JsonFactory();

    private SchemaJson() {}

    /** The snapshot as a text, to be stored as UTF-8. */
    public static String write(SchemaSnapshot snapshot) {
        return write(snapshot, checksum(snapshot));
    }

    /**
     * The snapshot that a text holds.
     *
     * @param origin the file that the text comes from, for messages
     * @throws SnapshotException if {@link #write} did not make the text, or that of a newer version did; the message
     *     names the file, and the line and column where they are known
     */
    public static SchemaSnapshot read(String text, String origin) {
        SnapshotNode root = SnapshotNode.parse(text, origin);
        SnapshotReader.Content content = SnapshotReader.read(root);
        if (!content.checksum().equals(checksum(content.snapshot()))) {
            throw new SnapshotException(
                    origin + " was edited by hand, or merged: its checksum is not that of its content", null);
        }
        return content.snapshot();
    }

    private static String checksum(SchemaSnapshot snapshot) {
        try {
            byte[] text = write(snapshot, null).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static String write(SchemaSnapshot snapshot, @Nullable String checksum) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setCharacterEscapes(new SnapshotEscapes());
            json.setPrettyPrinter(new SnapshotLayout());
            new SnapshotWriter(json).write(snapshot, checksum);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.append('\n').toString();
    }
}
