package dev.rex.schema;

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
                        new Schema(
                                node.text("dialect"),
                                node.list("tables", SnapshotReader::table),
                                node.list("views", SnapshotReader::view),
                                node.list("enums", SnapshotReader::enumType))));
    }

    private static TableDef table(SnapshotNode node) {
        return new TableDef(
                name(node.get("name")),
                node.textOrNull("comment"),
                node.list("columns", SnapshotReader::column),
                node.objectOrNull("primaryKey", SnapshotReader::primaryKey),
                node.list("uniqueKeys", SnapshotReader::uniqueKey),
                node.list("foreignKeys", SnapshotReader::foreignKey),
                node.list("checks", SnapshotReader::check),
                node.list("indexes", SnapshotReader::index));
    }

    private static ColumnDef column(SnapshotNode node) {
        return new ColumnDef(
                node.text("name"),
                node.get("type").read(SnapshotReader::type),
                node.flag("nullable"),
                node.textOrNull("default"),
                node.word("generation", Generation.NONE),
                node.textOrNull("expression"),
                node.textOrNull("comment"));
    }

    private static DataType type(SnapshotNode node) {
        SnapshotNode enumName = node.getOrNull("enum");
        return new DataType(
                node.get("kind").word(DataType.Kind.class),
                node.text("declared"),
                node.numberOrNull("length"),
                node.numberOrNull("precision"),
                node.numberOrNull("scale"),
                enumName == null ? null : name(enumName),
                node.objectOrNull("element", SnapshotReader::type));
    }

    private static PrimaryKeyDef primaryKey(SnapshotNode node) {
        return new PrimaryKeyDef(node.text("name"), node.texts("columns"));
    }

    private static UniqueDef uniqueKey(SnapshotNode node) {
        return new UniqueDef(node.text("name"), node.texts("columns"));
    }

    private static ForeignKeyDef foreignKey(SnapshotNode node) {
        return new ForeignKeyDef(
                node.text("name"),
                node.texts("columns"),
                name(node.get("target")),
                node.texts("targetColumns"),
                node.word("onDelete", ForeignKeyDef.Action.NO_ACTION),
                node.word("onUpdate", ForeignKeyDef.Action.NO_ACTION));
    }

    private static CheckDef check(SnapshotNode node) {
        return new CheckDef(node.text("name"), node.text("expression"));
    }

    private static IndexDef index(SnapshotNode node) {
        return new IndexDef(
                node.text("name"),
                node.list("parts", SnapshotReader::indexPart),
                node.flag("unique"),
                node.textOrNull("predicate"));
    }

    private static IndexDef.Part indexPart(SnapshotNode node) {
        String expression = node.textOrNull("expression");
        return expression == null ? new IndexDef.Part(node.text("column"), false) : new IndexDef.Part(expression, true);
    }

    private static ViewDef view(SnapshotNode node) {
        return new ViewDef(
                name(node.get("name")),
                node.textOrNull("comment"),
                node.list("columns", SnapshotReader::column),
                node.text("definition"),
                node.flag("materialized"));
    }

    private static EnumDef enumType(SnapshotNode node) {
        return new EnumDef(name(node.get("name")), node.texts("literals"), node.textOrNull("comment"));
    }

    private static ObjectName name(SnapshotNode node) {
        return node.isObject()
                ? node.read(object -> new ObjectName(object.text("schema"), object.text("name")))
                : node.read(text -> ObjectName.of(text.text()));
    }
}
