package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.Generation;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import dev.rex.schema.TableTrait;
import org.jspecify.annotations.Nullable;

/**
 * How dialects differ in what a query promises.
 *
 * @param parser the name that jOOQ has for it
 * @param lexis how it writes tokens
 * @param foldsCase whether names are the same in any case of ASCII
 * @param nullableKeys whether the primary key of a usual table may hold NULL, unless it is the row's number
 * @param nullArithmetic whether arithmetic may give NULL: NaN is NULL on SQLite, and so is a division by zero
 * @param nullCasts whether a cast may give NULL: the null of JSON becomes that of SQL on PostgreSQL
 * @param bareColumns whether columns can stand beside an aggregate without a group, and are NULL if there is no row
 * @param joinsFromLeft whether joins group from left to right, commas included, unlike the parser's reading of the
 *     standard
 * @param mergedFirst whether a column of {@code using} is one of its own that stands before all others behind an asterisk, and
 *     not that of one of the tables at its place
 * @param openCommon whether common table expressions see themselves and each other without {@code recursive}
 */
record ViewDialect(
        String parser,
        Lexis lexis,
        boolean foldsCase,
        boolean nullableKeys,
        boolean nullArithmetic,
        boolean nullCasts,
        boolean bareColumns,
        boolean joinsFromLeft,
        boolean mergedFirst,
        boolean openCommon) {
    private static final ViewDialect POSTGRESQL =
            new ViewDialect("POSTGRES", Lexis.POSTGRESQL, false, false, false, true, false, false, true, false);
    private static final ViewDialect SQLITE =
            new ViewDialect("SQLITE", Lexis.SQLITE, true, true, true, false, true, true, false, true);

    static @Nullable ViewDialect of(String dialect) {
        return switch (dialect) {
            case "postgresql" -> POSTGRESQL;
            case "sqlite" -> SQLITE;
            default -> null;
        };
    }

    /** The tokens of a statement, with its names as the database knows them; null if it is not understood. */
    @Nullable
    Tokens tokens(String sql) {
        Tokens tokens = SqlLexer.tokens(sql, lexis);
        return tokens == null ? null : tokens.named(!foldsCase);
    }

    /** A column's or alias's name in the form in which equal names are equal. */
    String key(String name) {
        return foldsCase ? AsciiCase.lower(name) : name;
    }

    /** A relation's name in the form in which equal names are equal. */
    ObjectName key(ObjectName name) {
        return new ObjectName(name.schema() == null ? null : key(name.schema()), key(name.name()));
    }

    /** Whether a column that is not nullable holds no NULL for certain. */
    boolean isTrusted(TableDef table, ColumnDef column) {
        return !nullableKeys
                || table.traits().contains(TableTrait.STRICT)
                || table.traits().contains(TableTrait.WITHOUT_ROWID)
                || table.primaryKey() == null
                || !table.primaryKey().columns().contains(column.name())
                || column.generation() == Generation.IDENTITY_BY_DEFAULT;
    }
}
