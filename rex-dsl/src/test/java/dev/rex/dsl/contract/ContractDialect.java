package dev.rex.dsl.contract;

import dev.rex.dsl.Database;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.schema.DataType;
import dev.rex.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/** A dialect under contract: the dialect itself, and what the suites have to do past it. */
public interface ContractDialect {
    /** The dialect. */
    SqlDialect sql();

    /** A new, empty database. */
    TestDatabase create();

    /** Statements that empty tables and let generated keys start from 1 again; referring tables come first. */
    List<String> empty(List<String> tables);

    /** The declaration of a column of that type, such as {@code bigint}. */
    String declare(DataType type);

    /** The declaration of a 64-bit primary key that the database generates. */
    String generatedKey();

    /** The literal of a point in time. */
    String instant(String utc);

    /** Statements that create an enum in place of one of that name, where there are enums; its columns are declared by {@code castName}. */
    List<String> createEnum(String name, List<String> labels);

    /**
     * A database of Rex whose tables are found in a schema of another name, which is created.
     *
     * @param database where
     * @param schema the name
     * @param ddl creates the tables, which are named without it
     */
    Database.Builder inSchema(TestDatabase database, String schema, String ddl);

    /** The same dialect with nested rows travelling that way. */
    ContractDialect nestedBy(Nesting nesting);

    /** The ways that nested rows can travel. */
    default List<Nesting> nestings() {
        return Stream.of(Nesting.values())
                .filter(way -> way != Nesting.UNION || sql().features().contains(Feature.NESTED_UNION))
                .toList();
    }

    /** The same, but for the one that is usual. */
    default List<Nesting> otherNestings() {
        return nestings().stream()
                .filter(way -> way != sql().syntax().nesting())
                .toList();
    }

    /** A name as it stands in a statement. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as it stands in a statement. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Its name, as in the names of golden sections. */
    default String name() {
        return sql().name();
    }

    /** Settings for a database of Rex on it. */
    default Database.Builder builder(TestDatabase database) {
        Database.Builder builder = Database.builder()
                .url(database.url())
                .dialect(sql())
                .pool(pool -> pool.setMaximumPoolSize(4))
                .pool(pool -> pool.setConnectionTimeout(5_000));
        if (database.user() != null && database.password() != null) {
            builder.user(database.user()).password(database.password());
        }
        return builder;
    }
}
