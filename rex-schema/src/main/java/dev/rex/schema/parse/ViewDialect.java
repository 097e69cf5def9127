package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.Generation;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How dialects differ in what a query promises. */
enum ViewDialect {
    /** As {@code pg_get_viewdef} prints. */
    POSTGRESQL(Lexis.POSTGRESQL),
    /** As it was written. */
    SQLITE(Lexis.SQLITE);

    private static final Set<String> NAMES_OF_MAIN = Set.of("main");

    private final Lexis lexis;

    ViewDialect(Lexis lexis) {
        this.lexis = lexis;
    }

    static @Nullable ViewDialect of(String dialect) {
        return switch (dialect) {
            case "postgresql" -> POSTGRESQL;
            case "sqlite" -> SQLITE;
            default -> null;
        };
    }

    Lexis lexis() {
        return lexis;
    }

    /** A column's or alias's name in the form in which equal names are equal. */
    String key(String name) {
        return this == SQLITE ? AsciiCase.lower(name) : name;
    }

    /** A relation's name in the form in which equal names are equal. */
    ObjectName key(ObjectName name) {
        if (this == POSTGRESQL) {
            return name;
        }
        String schema = name.schema() == null ? null : AsciiCase.lower(name.schema());
        boolean main = schema == null || NAMES_OF_MAIN.contains(schema);
        return new ObjectName(main ? null : schema, AsciiCase.lower(name.name()));
    }

    /** Whether an unqualified name can be that of a table that a user made. */
    boolean isUserTable(ObjectName name) {
        return this == SQLITE || name.schema() != null || !name.name().startsWith("pg_");
    }

    /** Whether a column that is not nullable holds no NULL: on SQLite, a primary key may, unless it is the row's number. */
    boolean isTrusted(TableDef table, ColumnDef column) {
        return this == POSTGRESQL
                || table.primaryKey() == null
                || !table.primaryKey().columns().contains(column.name())
                || column.generation() == Generation.IDENTITY_BY_DEFAULT;
    }

    /** Whether arithmetic gives no NULL: on SQLite, NaN is NULL, and so is a division by zero. */
    boolean hasSafeArithmetic() {
        return this == POSTGRESQL;
    }

    /** Whether a cast gives no NULL, whatever the types: on PostgreSQL, the null of JSON becomes that of SQL. */
    boolean hasSafeCasts() {
        return this == SQLITE;
    }

    /** Whether columns can stand beside an aggregate without a group, and are NULL if there is no row. */
    boolean hasBareColumns() {
        return this == SQLITE;
    }

    /** Whether joins group from left to right, commas included, unlike the parser's reading of the standard. */
    boolean joinsFromLeft() {
        return this == SQLITE;
    }
}
