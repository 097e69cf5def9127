package dev.rex.schema;

import java.util.Objects;
import java.util.Set;

/** Reads what {@link SnapshotWriter} wrote, a method for each kind of record. */
final class SnapshotReader {
    private SnapshotReader() {}

    /** What a text says, and the checksum that it claims. */
    record Content(String checksum, SchemaSnapshot snapshot) {}

    static Content read(SnapshotNode root) {
        return root.read(SnapshotReader::content);
    }

    private static Content content(SnapshotNode node) {
        int format = node.number("format");
        if (format != SchemaJson.FORMAT) {
            throw node.error(
                    format > SchemaJson.FORMAT
                            ? "the snapshot was written by a newer version of Rex: it has format " + format
                                    + ", and this version reads up to " + SchemaJson.FORMAT
                            : "the snapshot has format " + format + ", which there never was");
        }
        String checksum = node.text("checksum");
        return new Content(
                checksum,
                new SchemaSnapshot(
                        node.text("migrations"),
                        Objects.requireNonNullElse(node.textOrNull("server"), ""),
                        new Schema(
                                node.text("dialect"),
                                node.list("tables", SnapshotReader::table),
                                node.list("views", SnapshotReader::view),
                                node.list("enums", SnapshotReader::enumType),
                                node.list("domains", SnapshotReader::domain),
                                node.list("composites", SnapshotReader::composite),
                                node.list("routines", SnapshotReader::routine)),
                        Objects.requireNonNullElse(node.textOrNull("queryFiles"), ""),
                        node.list("queries", SnapshotReader::query)));
    }

    private static QueryDef query(SnapshotNode node) {
        return new QueryDef(
                node.text("file"),
                node.text("name"),
                node.flag("writes"),
                node.list("parameters", SnapshotReader::value),
                node.list("columns", SnapshotReader::value));
    }

    private static QueryDef.Value value(SnapshotNode node) {
        return new QueryDef.Value(
                node.text("name"),
                node.get("type").read(SnapshotReader::type),
                node.flag("nullable"),
                node.objectOrNull("table", SnapshotReader::name),
                node.textOrNull("column"));
    }

    private static TableDef table(SnapshotNode node) {
        return new TableDef(
                node.get("name").read(SnapshotReader::name),
                node.textOrNull("comment"),
                node.list("columns", SnapshotReader::column),
                node.objectOrNull("primaryKey", SnapshotReader::primaryKey),
                node.list("uniqueKeys", SnapshotReader::uniqueKey),
                node.list("foreignKeys", SnapshotReader::foreignKey),
                node.list("checks", SnapshotReader::check),
                node.list("indexes", SnapshotReader::index),
                node.list("exclusions", SnapshotReader::exclusion),
                node.list("parents", SnapshotReader::name),
                Set.copyOf(node.list("traits", trait -> trait.word(TableTrait.class))));
    }

    private static ColumnDef column(SnapshotNode node) {
        return new ColumnDef(
                node.text("name"),
                node.get("type").read(SnapshotReader::type),
                node.flag("nullable"),
                node.textOrNull("default"),
                node.word("generation", Generation.NONE),
                node.textOrNull("expression"),
                node.textOrNull("comment"),
                node.objectOrNull("domain", SnapshotReader::name));
    }

    private static DataType type(SnapshotNode node) {
        return new DataType(
                node.get("kind").word(DataType.Kind.class),
                node.text("declared"),
                node.numberOrNull("length"),
                node.numberOrNull("precision"),
                node.numberOrNull("scale"),
                node.objectOrNull("enum", SnapshotReader::name),
                node.objectOrNull("element", SnapshotReader::type));
    }

    private static PrimaryKeyDef primaryKey(SnapshotNode node) {
        return new PrimaryKeyDef(
                node.text("name"),
                node.texts("columns"),
                node.word("deferral", Deferral.NOT_DEFERRABLE),
                node.flag("temporal"));
    }

    private static UniqueDef uniqueKey(SnapshotNode node) {
        return new UniqueDef(
                node.text("name"),
                node.texts("columns"),
                !node.flag("nullsEqual"),
                node.word("deferral", Deferral.NOT_DEFERRABLE),
                node.flag("temporal"));
    }

    private static ForeignKeyDef foreignKey(SnapshotNode node) {
        return new ForeignKeyDef(
                node.text("name"),
                node.texts("columns"),
                node.get("target").read(SnapshotReader::name),
                node.texts("targetColumns"),
                node.word("onDelete", ForeignKeyDef.Action.NO_ACTION),
                node.word("onUpdate", ForeignKeyDef.Action.NO_ACTION),
                node.word("deferral", Deferral.NOT_DEFERRABLE),
                node.word("enforcement", Enforcement.ALWAYS),
                node.flag("temporal"));
    }

    private static CheckDef check(SnapshotNode node) {
        return new CheckDef(node.text("name"), node.text("expression"), node.word("enforcement", Enforcement.ALWAYS));
    }

    private static IndexDef index(SnapshotNode node) {
        return new IndexDef(
                node.text("name"),
                node.list("parts", SnapshotReader::indexPart),
                node.flag("unique"),
                node.textOrNull("predicate"),
                !node.flag("nullsEqual"),
                node.textOrNull("method"));
    }

    private static IndexDef.Part indexPart(SnapshotNode node) {
        String expression = node.textOrNull("expression");
        return expression == null ? new IndexDef.Part(node.text("column"), false) : new IndexDef.Part(expression, true);
    }

    private static ExclusionDef exclusion(SnapshotNode node) {
        return new ExclusionDef(node.text("name"), node.text("definition"));
    }

    private static ViewDef view(SnapshotNode node) {
        return new ViewDef(
                node.get("name").read(SnapshotReader::name),
                node.textOrNull("comment"),
                node.list("columns", SnapshotReader::column),
                node.text("definition"),
                node.flag("materialized"),
                node.list("indexes", SnapshotReader::index));
    }

    private static EnumDef enumType(SnapshotNode node) {
        return new EnumDef(
                node.get("name").read(SnapshotReader::name), node.texts("literals"), node.textOrNull("comment"));
    }

    private static DomainDef domain(SnapshotNode node) {
        return new DomainDef(
                node.get("name").read(SnapshotReader::name),
                node.get("type").read(SnapshotReader::type),
                node.objectOrNull("base", SnapshotReader::name),
                node.flag("nullable"),
                node.textOrNull("default"),
                node.list("checks", SnapshotReader::check),
                node.textOrNull("comment"));
    }

    private static CompositeDef composite(SnapshotNode node) {
        return new CompositeDef(
                node.get("name").read(SnapshotReader::name),
                node.list("attributes", SnapshotReader::column),
                node.textOrNull("comment"));
    }

    private static RoutineDef routine(SnapshotNode node) {
        return new RoutineDef(
                node.get("name").read(SnapshotReader::name),
                node.get("kind").word(RoutineDef.Kind.class),
                node.list("parameters", SnapshotReader::parameter),
                node.objectOrNull("result", SnapshotReader::type),
                node.flag("setReturning"),
                node.textOrNull("comment"));
    }

    private static RoutineDef.Parameter parameter(SnapshotNode node) {
        return new RoutineDef.Parameter(
                node.word("mode", RoutineDef.Parameter.Mode.IN),
                node.textOrNull("name"),
                node.get("type").read(SnapshotReader::type),
                node.flag("optional"));
    }

    private static ObjectName name(SnapshotNode node) {
        return node.isObject() ? new ObjectName(node.text("schema"), node.text("name")) : ObjectName.of(node.text());
    }
}
