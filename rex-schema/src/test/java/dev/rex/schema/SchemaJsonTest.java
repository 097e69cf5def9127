package dev.rex.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.schema.ForeignKeyDef.Action;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaJsonTest {
    private static final String FILE = "src/main/rex-schema.sqlite.json";

    private static final SchemaSnapshot SMALL = new SchemaSnapshot(
            "c0ffee",
            "PostgreSQL 18",
            new Schema(
                    "postgresql",
                    List.of(new TableDef(
                            new ObjectName("audit", "notes"),
                            "What was \"noted\",\r\nby whom",
                            List.of(
                                    new ColumnDef(
                                            "id", DataType.BIGINT, false, null, Generation.IDENTITY_ALWAYS, null, null),
                                    ColumnDef.of(
                                            "mood", DataType.ofArray(DataType.ofEnum(ObjectName.of("mood"))), true)),
                            new PrimaryKeyDef("notes_pkey", List.of("id")),
                            List.of(),
                            List.of(new ForeignKeyDef(
                                    "f",
                                    List.of("id"),
                                    ObjectName.of("users"),
                                    List.of("id"),
                                    Action.CASCADE,
                                    Action.NO_ACTION)),
                            List.of(new CheckDef("c", "id > 0\r\n and 'a\r\nb' <> ''")),
                            List.of(new IndexDef(
                                    "i",
                                    List.of(new IndexDef.Part("id", false), new IndexDef.Part("lower(x)", true)),
                                    true,
                                    "id > 1")))),
                    List.of(new ViewDef(ObjectName.of("v"), null, List.of(), "select 1\rfrom t", false)),
                    List.of(new EnumDef(ObjectName.of("mood"), List.of("ok", "表\u202e😀"), null))));

    private static final String SMALL_TEXT = """
            {
              "format": 1,
              "dialect": "postgresql",
              "migrations": "c0ffee",
              "server": "PostgreSQL 18",
              "checksum": "CHECKSUM",
              "tables": [
                {
                  "name": {"schema": "audit", "name": "notes"},
                  "comment": "What was \\"noted\\",\\nby whom",
                  "columns": [
                    {"name": "id", "type": {"kind": "bigint", "declared": "bigint"}, "generation": "identity_always"},
                    {"name": "mood", "type": {"kind": "array", "declared": "mood[]", "element": {"kind": "enum", "declared": "mood", "enum": "mood"}}, "nullable": true}
                  ],
                  "primaryKey": {"name": "notes_pkey", "columns": ["id"]},
                  "foreignKeys": [
                    {"name": "f", "columns": ["id"], "target": "users", "targetColumns": ["id"], "onDelete": "cascade"}
                  ],
                  "checks": [
                    {"name": "c", "expression": "id > 0\\n and 'a\\r\\nb' <> ''"}
                  ],
                  "indexes": [
                    {"name": "i", "parts": [{"column": "id"}, {"expression": "lower(x)"}], "unique": true, "predicate": "id > 1"}
                  ]
                }
              ],
              "views": [
                {
                  "name": "v",
                  "definition": "select 1\\nfrom t"
                }
              ],
              "enums": [
                {
                  "name": "mood",
                  "literals": [
                    "ok",
                    "表\\u202e\\ud83d\\ude00"
                  ]
                }
              ]
            }
            """;

    @Test
    void write_small_isReadable() {
        String text = SchemaJson.write(SMALL);
        String checksum = text.replaceAll("(?s).*\"checksum\": \"([0-9a-f]{64})\".*", "$1");
        assertThat(text.replace(checksum, "CHECKSUM")).isEqualTo(SMALL_TEXT);
    }

    @Test
    void write_empty_isReadBack() {
        SchemaSnapshot empty = new SchemaSnapshot("", new Schema("sqlite", List.of(), List.of(), List.of()));
        assertThat(SchemaJson.read(SchemaJson.write(empty), FILE)).isEqualTo(empty);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void read_whatWasWritten_isEqualAndWrittenAlike(@ForAll long seed) {
        Random random = new Random(seed);
        SchemaSnapshot snapshot = new SchemaSnapshot(
                        new AnySchema(random).text(), new AnySchema(random).text(), AnySchema.of(random))
                .withQueries(new AnySchema(random).text(), List.of(new AnySchema(random).query()));
        byte[] file = SchemaJson.write(snapshot).getBytes(StandardCharsets.UTF_8);
        SchemaSnapshot read = SchemaJson.read(new String(file, StandardCharsets.UTF_8), FILE);
        assertThat(read).isEqualTo(snapshot);
        assertThat(SchemaJson.write(read).getBytes(StandardCharsets.UTF_8)).isEqualTo(file);
        assertThat(file).doesNotContain('\r');
    }

    @Test
    void read_checkedOutWithOtherLineEnds_isTheSame() {
        String text = SchemaJson.write(SMALL);
        assertThat(SchemaJson.read(text.replace("\n", "\r\n"), FILE)).isEqualTo(SMALL);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void read_damagedAnywhere_isTheSameOrOneClearError(@ForAll long seed) {
        Random random = new Random(seed);
        SchemaSnapshot snapshot = new SchemaSnapshot("x", AnySchema.of(random));
        String text = SchemaJson.write(snapshot);
        int at = random.nextInt(text.length());
        String damaged =
                switch (random.nextInt(3)) {
                    case 0 -> text.substring(0, at);
                    case 1 -> text.substring(0, at) + text.substring(at + 1);
                    default ->
                        text.substring(0, at) + "{}[]\",:0a\n".charAt(random.nextInt(10)) + text.substring(at + 1);
                };
        try {
            assertThat(SchemaJson.read(damaged, FILE)).isEqualTo(snapshot);
        } catch (SnapshotException e) {
            assertThat(e).hasMessageStartingWith(FILE).hasMessageContaining("-> rebuild it with rex:snapshot");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"id\"|{\"name\": \"ID\"|: was edited by hand, or merged",
                "\"format\": 1|\"format\": 2|:1:1: the snapshot was written by a newer version of Rex: it has format 2",
                "\"format\": 1|\"format\": 0|:1:1: the snapshot has format 0, which there never was",
                "\"format\": 1|\"format\": \"1\"|:2:13: expected a whole number",
                "\"format\": 1|\"format\": 99999999999|:2:13: expected a whole number",
                "\"format\": 1,|\"format\": 1 <<<<<<< HEAD|:2:15: this is no JSON",
                "\"nullable\": true|\"nullable\": 1|:13:152: expected true or false",
                "\"nullable\": true|\"nulable\": true|the key \"nulable\" is unknown here",
                "\"onDelete\": \"cascade\"|\"onDelete\": \"drop\"|\"drop\" is none of no_action, restrict, cascade",
                "\"checksum\"|\"format\"|:6:3: the key \"format\" is there twice",
                "\"migrations\"|\"migration\"|:1:1: the key \"migrations\" is missing",
                "\"enum\": \"mood\"|\"length\": 7|an enum's name goes with kind ENUM",
                "\"targetColumns\": [\"id\"]|\"targetColumns\": []|:17:9: foreign key f pairs [id] with []",
                "\"columns\": [\"id\"]|\"columns\": {\"id\": 1}|expected a list"
            })
    void read_edited_saysWhereAndWhat(String before, String after, String message) {
        String text = SchemaJson.write(SMALL);
        assertThat(text).contains(before);
        String prefix = message.startsWith(": ") ? message.substring(1) : message;
        assertThatThrownBy(() -> SchemaJson.read(text.replace(before, after), FILE))
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith(FILE)
                .hasMessageContaining(prefix)
                .hasMessageEndingWith("-> rebuild it with rex:snapshot");
    }

    @ParameterizedTest
    @CsvSource({
        "'',the text is empty",
        "[],expected an object",
        "null,expected an object",
        "{} {},goes on behind its end"
    })
    void read_somethingElse_saysSo(String text, String message) {
        assertThatThrownBy(() -> SchemaJson.read(text, FILE))
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith(FILE + ":1:")
                .hasMessageContaining(message);
    }
}
