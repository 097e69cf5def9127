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
        if (!snapshot.server().isEmpty()) {
            text("server", snapshot.server());
        }
        text("checksum", checksum);
        list("tables", schema.tables(), this::table);
        list("views", schema.views(), this::view);
        list("enums", schema.enums(), this::enumType);
        list("domains", schema.domains(), this::domain);
        list("composites", schema.composites(), this::composite);
        list("routines", schema.routines(), this::routine);
        if (!snapshot.queryFiles().isEmpty()) {
            text("queryFiles", snapshot.queryFiles());
        }
        list("queries", snapshot.queries(), this::query);
        json.writeEndObject();
    }

    private void query(QueryDef query) throws IOException {
        text("file", query.file());
        text("name", query.name());
        flag("writes", query.writes());
        list("parameters", query.parameters(), this::value);
        list("columns", query.columns(), this::value);
    }

    private void value(QueryDef.Value value) throws IOException {
        text("name", value.name());
        json.writeFieldName("type");
        object(value.type(), this::type);
        flag("nullable", value.nullable());
        if (value.table() != null) {
            name("table", value.table());
            text("column", value.column());
        }
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
        list("exclusions", table.exclusions(), this::exclusion);
        names("parents", table.parents());
        texts("traits", table.traits().stream().map(SnapshotWriter::lower).toList());
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
        if (column.domain() != null) {
            name("domain", column.domain());
        }
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
        word("deferral", key.deferral(), Deferral.NOT_DEFERRABLE);
        flag("temporal", key.temporal());
    }

    private void uniqueKey(UniqueDef key) throws IOException {
        text("name", key.name());
        texts("columns", key.columns());
        flag("nullsEqual", !key.nullsDistinct());
        word("deferral", key.deferral(), Deferral.NOT_DEFERRABLE);
        flag("temporal", key.temporal());
    }

    private void foreignKey(ForeignKeyDef key) throws IOException {
        text("name", key.name());
        texts("columns", key.columns());
        name("target", key.target());
        texts("targetColumns", key.targetColumns());
        word("onDelete", key.onDelete(), ForeignKeyDef.Action.NO_ACTION);
        word("onUpdate", key.onUpdate(), ForeignKeyDef.Action.NO_ACTION);
        word("deferral", key.deferral(), Deferral.NOT_DEFERRABLE);
        word("enforcement", key.enforcement(), Enforcement.ALWAYS);
        flag("temporal", key.temporal());
    }

    private void check(CheckDef check) throws IOException {
        text("name", check.name());
        text("expression", check.expression());
        word("enforcement", check.enforcement(), Enforcement.ALWAYS);
    }

    private void index(IndexDef index) throws IOException {
        text("name", index.name());
        list("parts", index.parts(), this::indexPart);
        flag("unique", index.unique());
        text("predicate", index.predicate());
        flag("nullsEqual", !index.nullsDistinct());
        text("method", index.method());
    }

    private void indexPart(IndexDef.Part part) throws IOException {
        text(part.expression() ? "expression" : "column", part.text());
    }

    private void exclusion(ExclusionDef exclusion) throws IOException {
        text("name", exclusion.name());
        text("definition", exclusion.definition());
    }

    private void view(ViewDef view) throws IOException {
        name("name", view.name());
        text("comment", view.comment());
        flag("materialized", view.materialized());
        text("definition", view.definition());
        list("columns", view.columns(), this::column);
        list("indexes", view.indexes(), this::index);
    }

    private void enumType(EnumDef type) throws IOException {
        name("name", type.name());
        text("comment", type.comment());
        texts("literals", type.literals());
    }

    private void domain(DomainDef domain) throws IOException {
        name("name", domain.name());
        text("comment", domain.comment());
        json.writeFieldName("type");
        object(domain.type(), this::type);
        if (domain.base() != null) {
            name("base", domain.base());
        }
        flag("nullable", domain.nullable());
        text("default", domain.defaultExpression());
        list("checks", domain.checks(), this::check);
    }

    private void composite(CompositeDef type) throws IOException {
        name("name", type.name());
        text("comment", type.comment());
        list("attributes", type.attributes(), this::column);
    }

    private void routine(RoutineDef routine) throws IOException {
        name("name", routine.name());
        text("comment", routine.comment());
        text("kind", lower(routine.kind()));
        list("parameters", routine.parameters(), this::parameter);
        if (routine.result() != null) {
            json.writeFieldName("result");
            object(routine.result(), this::type);
        }
        flag("setReturning", routine.setReturning());
    }

    private void parameter(RoutineDef.Parameter parameter) throws IOException {
        word("mode", parameter.mode(), RoutineDef.Parameter.Mode.IN);
        text("name", parameter.name());
        json.writeFieldName("type");
        object(parameter.type(), this::type);
        flag("optional", parameter.optional());
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

    private void name(String key, ObjectName name) throws IOException {
        json.writeFieldName(key);
        name(name);
    }

    private void names(String key, List<ObjectName> names) throws IOException {
        if (!names.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (ObjectName name : names) {
                name(name);
            }
            json.writeEndArray();
        }
    }

    /** A text in the default schema, else an object. */
    private void name(ObjectName name) throws IOException {
        if (name.schema() == null) {
            json.writeString(name.name());
        } else {
            json.writeStartObject();
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
