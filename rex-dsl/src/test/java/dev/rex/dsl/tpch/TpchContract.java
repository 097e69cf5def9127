package dev.rex.dsl.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Database;
import dev.rex.dsl.Row;
import dev.rex.dsl.contract.ContractDialect;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each typed query of TPC-H gives the rows that the SQL of the specification gives, in the same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TpchContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    /** What finds nothing in so few rows: a sum of nothing, which is NULL. */
    private static final Set<Integer> EMPTY = Set.of(17);

    private final ContractDialect dialect;
    private final BigDecimal tolerance;
    private TestDatabase database;
    private Database db;

    /**
     * For a dialect.
     *
     * @param tolerance how far two decimals may be apart that are the same
     */
    protected TpchContract(ContractDialect dialect, String tolerance) {
        this.dialect = dialect;
        this.tolerance = new BigDecimal(tolerance);
    }

    @BeforeAll
    void open() {
        database = dialect.create();
        TpchData.load(database);
        db = dialect.builder(database).build();
    }

    @AfterAll
    void close() {
        db.close();
        database.close();
    }

    static List<TpchQuery> queries() {
        return TpchQuery.ALL;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query_typed_givesTheRowsOfTheSpecification(TpchQuery query) {
        List<List<Object>> expected = database.query(query.sql(dialect.name()));

        List<List<Object>> rows = fetch(query);

        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .as("row %d", i + 1)
                    .usingElementComparator(same())
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void queries_onSoLittleData_findRowsButForOne() {
        assertThat(TpchQuery.ALL.stream()
                        .filter(query ->
                                fetch(query).stream().flatMap(List::stream).allMatch(value -> value == null))
                        .map(TpchQuery::number))
                .containsExactlyInAnyOrderElementsOf(EMPTY);
    }

    private List<List<Object>> fetch(TpchQuery query) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object made : db.fetch(query.select())) {
            List<Object> values = new ArrayList<>();
            if (made instanceof Row row) {
                for (int i = 0; i < row.size(); i++) {
                    values.add(row.get(i));
                }
            } else {
                values.add(made);
            }
            rows.add(values);
        }
        return rows;
    }

    /** Numbers are compared as such, everything else as it is written. */
    private Comparator<Object> same() {
        return (a, b) -> {
            if (a instanceof Number && b instanceof Number) {
                BigDecimal difference = new BigDecimal(a.toString()).subtract(new BigDecimal(b.toString()));
                return difference.abs().compareTo(tolerance) <= 0 ? 0 : difference.signum();
            }
            return String.valueOf(a).compareTo(String.valueOf(b));
        };
    }
}
