package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Query;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.error.MappingException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of a column that ignores case, of which its type says nothing. */
class SqliteKeyTest {
    @Test
    void keys_inOtherCase_findTheirRowsOrAreAClearError() {
        try (RoundTrips trips = new RoundTrips(SqliteContract.SQLITE)) {
            Cells<String> cells = trips.cells(SqlType.TEXT, "text collate nocase");
            for (String value : List.of("Ann", "aNN")) {
                trips.db().insertInto(cells).set(cells.value.set(value)).execute();
            }
            Query<List<String>> query = trips.db()
                    .select(many(cells.same(), c -> select(c.value).orderBy(c.id.asc())))
                    .from(cells)
                    .where(cells.value.eq("ann"))
                    .orderBy(cells.id.asc())
                    .limit(1);
            assertThat(query.fetch()).containsExactly(List.of("Ann", "aNN"));
            assertThatThrownBy(() -> query.strategy(Nesting.BATCH).fetch())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContainingAll("written in another way", "strategy(Nesting.JSON)");
        }
    }
}
