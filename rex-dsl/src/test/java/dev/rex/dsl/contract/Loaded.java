package dev.rex.dsl.contract;

import dev.rex.dsl.Column;
import dev.rex.dsl.NewRow;
import dev.rex.dsl.Session;
import dev.rex.dsl.Table;
import java.util.stream.Stream;

/** A new row with a value for one column, of a table that no code was generated for; and its way through a bulk load. */
final class Loaded<T extends Table<T, ?>> extends NewRow<T> {
    private Loaded(T table) {
        super(table);
    }

    private <V> Loaded(Loaded<T> before, Column<T, V> column, V value) {
        super(before, column, value);
    }

    static <T extends Table<T, ?>, V> Loaded<T> row(T table, Column<T, V> column, V value) {
        return new Loaded<>(new Loaded<>(table), column, value);
    }

    /** The value of the row with the highest id, after it was loaded. */
    static <T extends Table<T, Long>, V> V roundTrip(
            Session session, T table, Column<T, Long> id, Column<T, V> column, V value) {
        session.bulk(table).load(Stream.of(row(table, column, value)));
        return session.select(column).from(table).orderBy(id.desc()).limit(1).fetchOne();
    }
}
