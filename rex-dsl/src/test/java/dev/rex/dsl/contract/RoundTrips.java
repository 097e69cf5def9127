package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Database;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Param;
import dev.rex.dsl.Row;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TypedSql;
import dev.rex.testing.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes values to a database and back in all the ways that there are. Used by one thread. */
final class RoundTrips implements AutoCloseable {
    private final TestDatabase database;
    private final ContractDialect dialect;
    private final List<Database> nestings;
    private final Database db;
    private @Nullable String declared;

    RoundTrips(ContractDialect dialect) {
        this.dialect = dialect;
        database = dialect.create();
        db = dialect.builder(database).build();
        nestings = Stream.concat(Stream.of(db), dialect.otherNestings().stream().map(way -> dialect.nestedBy(way)
                        .builder(database)
                        .build()))
                .toList();
    }

    TestDatabase database() {
        return database;
    }

    Database db() {
        return db;
    }

    @Override
    public void close() {
        nestings.forEach(Database::close);
        database.close();
    }

    /** The table for values of that type; made anew if it was one for others. */
    <V> Cells<V> cells(SqlType<V> type) {
        return cells(type, dialect.declare(type.dataType()));
    }

    /** The table with a column of that declaration. */
    <V> Cells<V> cells(SqlType<V> type, String declaration) {
        if (!declaration.equals(declared)) {
            database.execute(
                    "drop table if exists cells",
                    "create table cells (id " + dialect.generatedKey() + ", value " + declaration + ")");
            declared = declaration;
        }
        return Cells.of(type);
    }

    /** A value that equals itself in Java. */
    <V> void check(SqlType<V> type, V value) {
        check(cells(type), value, Objects::deepEquals);
    }

    /** Checks that a value comes back, and that it is found. */
    <V> void check(Cells<V> cells, V value, BiPredicate<V, V> same) {
        long id = check(cells, value, same, true);
        Param<V> param = param("value", cells.value.type());
        assertThat(db.fetch(select(cells.id).from(cells).where(cells.value.eq(param)), param.bind(value)))
                .as("found by %s", value)
                .contains(id);
        TypedSql<Long> text = TypedSql.reading((row, index) -> row.longAt(index))
                .text("select id from cells where value = ")
                .value("value", cells.value.type())
                .build();
        assertThat(text.fetch(db, value)).as("found by a text with %s", value).contains(id);
        assertThat(db.select(cells.id)
                        .from(cells)
                        .where(cells.value.in(List.of(value)).and(cells.value.isNotDistinctFrom(value)))
                        .fetch())
                .contains(id);
    }

    /** Checks that a value comes back; the database may be unable to compare it. */
    <V> long check(Cells<V> cells, V value, BiPredicate<V, V> same, boolean cast) {
        Row written = db.insertInto(cells)
                .set(cells.value.set(value))
                .returning(fields(cells.id, cells.value))
                .fetchOne();
        assertSame(same, value, written.get(cells.value), "returned");
        Long id = written.get(cells.id);
        assertSame(
                same,
                value,
                db.select(cells.value).from(cells).where(cells.id.eq(id)).fetchOne(),
                "read");
        for (Database nesting : nestings) {
            assertSame(same, value, nested(nesting, cells, id), "nested");
        }
        assertSame(same, value, Loaded.roundTrip(db, cells, cells.id, cells.value, value), "loaded");
        db.deleteFrom(cells).where(cells.id.gt(id)).execute();
        if (cast) {
            Expr<V> bound = Expr.value(value, cells.value.type());
            assertSame(same, value, db.select(bound.cast(cells.value.type())).fetchOne(), "cast");
        }
        return id;
    }

    /** Two values that the database takes for one, as keys: the rows of one are those of the other, too. */
    <V> void checkKeys(Cells<V> cells, V one, V other) {
        db.deleteFrom(cells).where(cells.id.gt(0L)).execute();
        List<Long> ids = Stream.of(one, other)
                .map(value -> db.insertInto(cells)
                        .set(cells.value.set(value))
                        .returning(cells.id)
                        .fetchOne())
                .toList();
        for (Database nesting : nestings) {
            assertThat(nesting.select(many(cells.same(), c -> select(c.id).orderBy(c.id.asc())))
                            .from(cells)
                            .fetch())
                    .as("%s and %s", one, other)
                    .containsExactly(ids, ids);
        }
    }

    /** NULL comes back as null, and nothing is asked to convert it. */
    <V> void checkNull(Cells<V> cells) {
        Long id = db.insertInto(cells)
                .set(cells.value.setNull())
                .returning(cells.id)
                .fetchOne();
        assertThat(db.select(cells.value).from(cells).where(cells.id.eq(id)).fetch())
                .hasSize(1)
                .containsOnlyNulls();
        for (Database nesting : nestings) {
            assertThat(nested(nesting, cells, id)).isNull();
        }
    }

    private static <V> V nested(Database db, Cells<V> cells, long id) {
        return db.select(many(
                        cells.self(),
                        c -> select(fields(c.id, c.value, c.id).into((before, value, after) -> {
                            assertThat(before).isEqualTo(after).isEqualTo(id);
                            return Arrays.asList(value);
                        }))))
                .from(cells)
                .where(cells.id.eq(id))
                .fetchOne()
                .get(0)
                .get(0);
    }

    private static <V> void assertSame(BiPredicate<V, V> same, V expected, V actual, String way) {
        assertThat(actual).as(way).matches(v -> same.test(expected, v), "the same as " + brief(expected));
    }

    private static String brief(Object value) {
        String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : value.toString();
        return text.length() < 200 ? text : text.substring(0, 200) + "..";
    }
}
