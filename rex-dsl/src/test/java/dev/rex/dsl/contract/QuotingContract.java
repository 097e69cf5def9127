package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.contract.Hostile.HostileRow;
import dev.rex.dsl.contract.Hostile.Names;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random names and values of the kind that breaks out of quotes: they come back as they were, and nothing else happens.
 * What failed tells its seed, which {@code -Drex.seed} repeats.
 */
public abstract class QuotingContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private static final int TABLES = 15;
    private static final int ROWS = 25;

    private final ContractDialect dialect;
    private TestDatabase database;
    private Database db;

    /** For a dialect. */
    protected QuotingContract(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void open() {
        database = dialect.create();
        database.execute("create table victims (name text)", "insert into victims values ('alive')");
        db = dialect.builder(database).build();
    }

    @AfterEach
    void close() {
        db.close();
        database.close();
    }

    /** Runs a property with seeds that nobody chose. */
    private void holds(Property property) {
        Long again = Long.getLong("rex.seed");
        long first = again == null ? RandomGenerator.getDefault().nextLong() : again;
        for (int i = 0; i < (again == null ? TABLES : 1); i++) {
            long seed = first + i;
            Random random = new Random(seed);
            Hostile table = new Hostile(Names.random(random));
            try {
                database.execute(table.ddl(dialect));
                property.check(table, random);
                database.execute("drop table " + table.sqlName());
                assertThat(database.query("select name from victims")).containsExactly(List.of("alive"));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "-Drex.seed=" + seed + ", table " + table.sqlName() + ": " + e.getMessage(), e);
            }
        }
    }

    /** What is to hold for a table. */
    @FunctionalInterface
    private interface Property {
        void check(Hostile table, Random random);
    }

    /** Rows that are there, as the database itself says past Rex. */
    private List<HostileRow> fill(Hostile table, Random random) {
        List<HostileRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String first = Hostile.text(random, 20);
            String second = Hostile.text(random, 20) + i; // one of its kind
            rows.add(db.insertInto(table)
                    .set(table.first.set(first), table.second.set(second))
                    .returning()
                    .fetchOne());
            assertThat(rows.get(i)).isEqualTo(new HostileRow(i + 1, first, second));
        }
        return rows;
    }

    @Test
    void namesAndValues_read_comeBackAsTheyWere() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            assertThat(db.selectFrom(table).orderBy(table.id.asc()).fetch()).isEqualTo(rows);
            Hostile alias = table.aliased();
            assertThat(db.selectFrom(alias)
                            .orderBy(alias.second.asc(), alias.id.asc())
                            .fetch())
                    .containsExactlyInAnyOrderElementsOf(rows);
            Param<String> wanted = param(table.columns().get(2).name(), SqlType.TEXT);
            var bySecond = select(table.id).from(table).where(table.second.eq(wanted));
            for (HostileRow row : rows) {
                assertThat(db.fetch(bySecond, wanted.bind(row.second()))).containsExactly(row.id());
                assertThat(db.select(alias.id)
                                .from(alias)
                                .where(alias.first
                                        .in(List.of(row.first(), "none"))
                                        .and(alias.second.eq(row.second())))
                                .fetch())
                        .containsExactly(row.id());
            }
        });
    }

    @Test
    void namesAndValues_nested_comeBackAsTheyWere() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            assertThat(db.select(many(
                                    table.self(),
                                    t -> select(fields(t.id, t.first, t.second).into(HostileRow::new))))
                            .from(table)
                            .orderBy(table.id.asc())
                            .fetch())
                    .isEqualTo(rows.stream().map(List::of).toList());
            assertThat(db.select(table.id)
                            .from(table)
                            .where(table.self()
                                    .exists(t -> t.second.eq(rows.get(3).second())))
                            .fetch())
                    .containsExactly(rows.get(3).id());
        });
    }

    private static String secondHalf(String text) {
        return text.substring(text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
    }

    @Test
    void values_asPatterns_matchThemselves() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            for (HostileRow row : rows) {
                String part = secondHalf(row.second());
                assertThat(db.select(table.second)
                                .from(table)
                                .where(table.second.endsWith(part))
                                .fetch())
                        .contains(row.second())
                        .allMatch(found -> found.length() >= part.length());
                assertThat(db.select(table.id)
                                .from(table)
                                .where(table.second.contains(row.second()).and(table.second.startsWith(row.second())))
                                .fetch())
                        .contains(row.id());
            }
        });
    }

    @Test
    void namesAndValues_written_changeNothingElse() {
        holds((table, random) -> {
            List<HostileRow> rows = new ArrayList<>(fill(table, random));
            int changed = random.nextInt(ROWS);
            HostileRow before = rows.get(changed);
            HostileRow updated = new HostileRow(before.id(), Hostile.text(random, 20), before.second());
            assertThat(db.update(table)
                            .set(table.first.set(updated.first()))
                            .where(table.second.eq(before.second()))
                            .returning()
                            .fetch())
                    .containsExactly(updated);
            rows.set(changed, updated);
            HostileRow upserted = new HostileRow(before.id(), Hostile.text(random, 20), before.second());
            assertThat(db.insertInto(table)
                            .set(table.first.set(upserted.first()), table.second.set(upserted.second()))
                            .onConflict(table.key)
                            .doUpdate(table.first.setExcluded())
                            .returning()
                            .fetch())
                    .containsExactly(upserted);
            rows.set(changed, upserted);
            UniqueViolation violation = catchThrowableOfType(UniqueViolation.class, () -> db.insertInto(table)
                    .set(table.first.set(""), table.second.set(upserted.second()))
                    .execute());
            assertThat(violation).isNotNull();
            int gone = random.nextInt(ROWS);
            assertThat(db.deleteFrom(table)
                            .where(table.second.eq(rows.get(gone).second()))
                            .execute())
                    .isEqualTo(1);
            rows.remove(gone);
            assertThat(db.selectFrom(table).orderBy(table.id.asc()).fetch()).isEqualTo(rows);
        });
    }
}
