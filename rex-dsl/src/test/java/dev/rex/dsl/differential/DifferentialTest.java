package dev.rex.dsl.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.dsl.Database;
import dev.rex.dsl.contract.ContractDialect;
import dev.rex.dsl.contract.PostgresContract;
import dev.rex.dsl.contract.SqliteContract;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random queries over random rows give the same rows everywhere: on SQLite and on PostgreSQL, with nested rows travelling
 * all ways. What failed tells its seed, which {@code -Drex.seed} repeats; {@code -Drex.rounds=100} tries a hundred times as many.
 */
class DifferentialTest {
    private static final int ROUNDS = Integer.getInteger("rex.rounds", 1);
    private static final int QUERIES = 40;

    private static final List<TestDatabase> CREATED = new ArrayList<>();
    private static final List<Database> DATABASES = new ArrayList<>();
    private static final List<Database> OTHER_NESTINGS = new ArrayList<>();
    private static int found;

    @BeforeContainer
    static void open() {
        for (ContractDialect dialect : List.of(SqliteContract.SQLITE, PostgresContract.POSTGRESQL)) {
            TestDatabase database = dialect.create();
            database.execute(RandomRows.ddl(dialect));
            CREATED.add(database);
            DATABASES.add(dialect.builder(database).build());
            for (Nesting way : dialect.otherNestings()) {
                OTHER_NESTINGS.add(dialect.nestedBy(way).builder(database).build());
            }
        }
    }

    @AfterContainer
    static void close() {
        OTHER_NESTINGS.forEach(Database::close);
        DATABASES.forEach(Database::close);
        CREATED.forEach(TestDatabase::close);
        DATABASES.clear();
        OTHER_NESTINGS.clear();
        CREATED.clear();
        assertThat(found).as("rows that were compared").isGreaterThan(100);
    }

    @Provide
    Arbitrary<Long> seeds() {
        Long again = Long.getLong("rex.seed");
        return again == null ? Arbitraries.longs() : Arbitraries.just(again);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void query_random_givesTheSameRowsEverywhere(@ForAll("seeds") long first) {
        for (long seed = first; seed - first < ROUNDS; seed++) {
            run(seed);
        }
    }

    private static void run(long seed) {
        Dice dice = new Dice(seed);
        new RandomRows(dice).fill(DATABASES);
        for (int i = 0; i < QUERIES; i++) {
            Candidate candidate = new RandomSelects(dice).any();
            try {
                List<String> expected = answer(candidate, DATABASES.get(0));
                found += expected.size();
                assertThat(answer(candidate, DATABASES.get(1))).isEqualTo(expected);
                for (Database other : candidate.nested() ? OTHER_NESTINGS : List.<Database>of()) {
                    assertThat(answer(candidate, other)).isEqualTo(expected);
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Drex.seed=" + seed + ":\n" + sql(candidate) + e.getMessage(), e);
            }
        }
    }

    private static List<String> answer(Candidate candidate, Database database) {
        return Answer.of(candidate, candidate.fetch(database));
    }

    private static String sql(Candidate candidate) {
        StringBuilder texts = new StringBuilder();
        for (Database database : DATABASES) {
            texts.append(candidate.query().sql(database.dialect())).append('\n');
        }
        return texts.toString();
    }
}
