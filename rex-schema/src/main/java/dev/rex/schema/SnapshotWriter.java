package dev.rex.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a snapshot, a method for each kind of record. {@link SnapshotReader} is its other half. */
final class SnapshotWriter {
    private final JsonGenerator json;

    SnapshotWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(SchemaSnapshot snapshot, @Nullable String checksum) throws IOException {
        Schema schema = snapshot.schema();
        json.writeStartObject();
        json.writeNumberField("format", SchemaJson.FORMAT);
        text("dialect", schema.dialect());
        text("migrations", snapshot.migrations());
        text("checksum", checksum);
        list("tables", schema.tables(), this::table);
        list("views", schema.views(), this::view);
        list("enums", schema.enums(), this::enumType);
        json.writeEndObject();
    }

    private void table(TableDef table) throws IOException {
        name("name", table.name());
        text("comment", table.comment());
        list("columns", table.columns(), this::column);
        PrimaryKeyDef key = table.primaryKey();
        if (key != null) {
            json.writeFieldName("primaryKey");
            object(key, this::primaryKey);
        }
        list("uniqueKeys", table.uniqueKeys(), this::uniqueKey);
        list("foreignKeys", table.foreignKeys(), this::foreignKey);
        list("checks", table.checks(), this::check);
        list("indexes", table.indexes(), this::index);
    }

    private void column(ColumnDef column) throws IOException {
        text("name", column.name());
        json.writeFieldName("type");
        object(column.type(), this::type);
        flag("nullable", column.nullable());
        text("default", column.defaultExpression());
        word("generation", column.generation(), Generation.NONE);
        text("expression", column.generationExpression());
        text("comment", column.comment());
    }

    private void type(DataType type) throws IOException {
        text("kind", lower(type.kind()));
        text("declared", type.declared());
        number("length", type.length());
        number("precision", type.precision());
        number("scale", type.scale());
        if (type.enumName() != null) {
            name("enum", type.enumName());
        }
        if (type.element() != null) {
            json.writeFieldName("element");
            object(type.element(), this::type);
        }
    }

    private void primaryKey(PrimaryKeyDef key) throws IOException {
        text("name", key.name());
        texts("columns", key.columns());
    }

    private void uniqueKey(UniqueDef key) throws IOException {
        text("name", key.name());
        texts("columns", key.columns());
    }

    private void foreignKey(ForeignKeyDef key) throws IOException {
        text("name", key.name());
        texts("columns", key.columns());
        name("target", key.target());
        texts("targetColumns", key.targetColumns());
        word("onDelete", key.onDelete(), ForeignKeyDef.Action.NO_ACTION);
        word("onUpdate", key.onUpdate(), ForeignKeyDef.Action.NO_ACTION);
    }

    private void check(CheckDef check) throws IOException {
        text("name", check.name());
        text("expression", check.expression());
    }

    private void index(IndexDef index) throws IOException {
        text("name", index.name());
        list("parts", index.parts(), this::indexPart);
        flag("unique", index.unique());
        text("predicate", index.predicate());
    }

    private void indexPart(IndexDef.Part part) throws IOException {
        text(part.expression() ? "expression" : "column", part.text());
    }

    private void view(ViewDef view) throws IOException {
        name("name", view.name());
        text("comment", view.comment());
        flag("materialized", view.materialized());
        text("definition", view.definition());
        list("columns", view.columns(), this::column);
    }

    private void enumType(EnumDef type) throws IOException {
        name("name", type.name());
        text("comment", type.comment());
        texts("literals", type.literals());
    }

    private void text(String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private void number(String key, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(key, value);
        }
    }

    private void flag(String key, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(key, true);
        }
    }

    private <E extends Enum<E>> void word(String key, E value, E usual) throws IOException {
        if (value != usual) {
            json.writeStringField(key, lower(value));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A text in the default schema, else an object. */
    private void name(String key, ObjectName name) throws IOException {
        if (name.schema() == null) {
            json.writeStringField(key, name.name());
        } else {
            json.writeObjectFieldStart(key);
            text("schema", name.schema());
            text("name", name.name());
            json.writeEndObject();
        }
    }

    private <T> void list(String key, List<T> values, Parts<T> parts) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (T value : values) {
                object(value, parts);
            }
            json.writeEndArray();
        }
    }

    private <T> void object(T value, Parts<T> parts) throws IOException {
        json.writeStartObject();
        parts.write(value);
        json.writeEndObject();
    }

    private interface Parts<T> {
        void write(T value) throws IOException;
    }
}
