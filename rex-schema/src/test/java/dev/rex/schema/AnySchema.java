package dev.rex.schema;

import dev.rex.schema.DataType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Schemas made at random that no database need accept: every part of every record is there or not, and every text is
 * hostile. The same random numbers give the same schema.
 */
final class AnySchema {
    private static final List<String> PIECES = List.of(
            "a", "Z", "0", " ", "_", "\"", "'", "\\", "/", "*/", "\n", "\r\n", "\r", "\t", "\0", "\u001b", "\u007f",
            "ß", "İ", "ı", "表", "e\u0301", "\u2028", "\u202e", "\ufeff", "😀", "\ud800", "\udc00", "{", "}", "[", ",",
            ":", "--", "null", "${x}", "\\u0041");

    private final Random random;

    AnySchema(Random random) {
        this.random = random;
    }

    static Schema of(Random random) {
        return new AnySchema(random).schema();
    }

    Schema schema() {
        return new Schema(
                text(),
                list(3, this::table),
                list(2, this::view),
                list(2, this::enumType),
                list(2, this::domain),
                list(2, this::composite),
                list(3, this::routine));
    }

    QueryDef query() {
        return new QueryDef(text(), text(), random.nextBoolean(), list(3, this::value), list(3, this::value));
    }

    private QueryDef.Value value() {
        boolean column = random.nextBoolean();
        return new QueryDef.Value(
                text(), type(2), random.nextBoolean(), column ? name() : null, column ? text() : null);
    }

    TableDef table() {
        return new TableDef(
                name(),
                orNull(this::text),
                list(4, this::column),
                orNull(this::primaryKey),
                list(2, this::uniqueKey),
                list(2, this::foreignKey),
                list(2, this::check),
                list(2, this::index),
                list(2, this::exclusion),
                list(2, this::name),
                Set.copyOf(list(2, () -> pick(TableTrait.values()))));
    }

    ExclusionDef exclusion() {
        return new ExclusionDef(text(), text());
    }

    DomainDef domain() {
        return new DomainDef(
                name(),
                type(0),
                orNull(this::name),
                random.nextBoolean(),
                orNull(this::text),
                list(2, this::check),
                orNull(this::text));
    }

    CompositeDef composite() {
        return new CompositeDef(name(), list(3, this::column), orNull(this::text));
    }

    RoutineDef routine() {
        return new RoutineDef(
                name(),
                pick(RoutineDef.Kind.values()),
                list(3, this::parameter),
                orNull(() -> type(0)),
                random.nextBoolean(),
                orNull(this::text));
    }

    RoutineDef.Parameter parameter() {
        return new RoutineDef.Parameter(
                pick(RoutineDef.Parameter.Mode.values()), orNull(this::text), type(0), random.nextBoolean());
    }

    ViewDef view() {
        return new ViewDef(
                name(), orNull(this::text), list(3, this::column), text(), random.nextBoolean(), list(2, this::index));
    }

    EnumDef enumType() {
        return new EnumDef(name(), list(3, this::text), orNull(this::text));
    }

    ColumnDef column() {
        return new ColumnDef(
                text(),
                type(0),
                random.nextBoolean(),
                orNull(this::text),
                pick(Generation.values()),
                orNull(this::text),
                orNull(this::text),
                orNull(this::name));
    }

    PrimaryKeyDef primaryKey() {
        return new PrimaryKeyDef(text(), list(3, this::text), pick(Deferral.values()), random.nextBoolean());
    }

    UniqueDef uniqueKey() {
        return new UniqueDef(
                text(), list(3, this::text), random.nextBoolean(), pick(Deferral.values()), random.nextBoolean());
    }

    ForeignKeyDef foreignKey() {
        int columns = 1 + random.nextInt(3);
        return new ForeignKeyDef(
                text(),
                exactly(columns, this::text),
                name(),
                exactly(columns, this::text),
                pick(ForeignKeyDef.Action.values()),
                pick(ForeignKeyDef.Action.values()),
                pick(Deferral.values()),
                pick(Enforcement.values()),
                random.nextBoolean());
    }

    CheckDef check() {
        return new CheckDef(text(), text(), pick(Enforcement.values()));
    }

    IndexDef index() {
        return new IndexDef(
                text(),
                list(3, () -> new IndexDef.Part(text(), random.nextBoolean())),
                random.nextBoolean(),
                orNull(this::text),
                random.nextBoolean(),
                orNull(this::text));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private DataType type(int depth) {
        Kind kind = pick(Kind.values());
        boolean holds = kind == Kind.ARRAY || kind == Kind.RANGE || kind == Kind.MULTIRANGE;
        boolean element = holds && depth < 3;
        return new DataType(
                holds && !element ? Kind.OTHER : kind,
                text(),
                orNull(random::nextInt),
                orNull(random::nextInt),
                orNull(random::nextInt),
                kind == Kind.ENUM ? name() : null,
                element ? type(depth + 1) : null);
    }

    private ObjectName name() {
        return new ObjectName(orNull(this::text), "n" + text());
    }

    private <T> @Nullable T orNull(Supplier<T> part) {
        return random.nextBoolean() ? part.get() : null;
    }

    private <T> List<T> list(int most, Supplier<T> part) {
        return exactly(random.nextInt(most + 1), part);
    }

    private static <T> List<T> exactly(int size, Supplier<T> part) {
        List<T> list = new ArrayList<>();
        while (list.size() < size) {
            list.add(part.get());
        }
        return list;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
