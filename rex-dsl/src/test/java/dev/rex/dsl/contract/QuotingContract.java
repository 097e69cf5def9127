package dev.rex.dsl.contract;

import static dev.rex.dsl.Sql.cte;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.recursive;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static dev.rex.dsl.Sql.sqlCondition;
import static dev.rex.dsl.Sql.sqlText;
import static dev.rex.dsl.Sql.val;
import static dev.rex.dsl.Sql.values;
import static dev.rex.dsl.fn.JsonFunctions.json;
import static dev.rex.dsl.fn.JsonFunctions.jsonObject;
import static dev.rex.dsl.fn.JsonFunctions.jsonText;
import static dev.rex.dsl.fn.Windows.orderBy;
import static dev.rex.dsl.fn.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.dsl.Condition;
import dev.rex.dsl.Cte;
import dev.rex.dsl.Database;
import dev.rex.dsl.Derived;
import dev.rex.dsl.Expr;
import dev.rex.dsl.Json;
import dev.rex.dsl.NamedWindow;
import dev.rex.dsl.Param;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.TextExpr;
import dev.rex.dsl.Values;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.contract.Hostile.HostileRow;
import dev.rex.dsl.contract.Hostile.Names;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random names and values of the kind that breaks out of quotes: they come back as they were, and nothing else happens.
 * What failed tells its seed, which {@code -Drex.seed} repeats; {@code -Drex.rounds=100} tries a hundred times as many.
 */
public abstract class QuotingContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private static final int TABLES = 8 * Integer.getInteger("rex.rounds", 1);
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
        holds(TABLES, property);
    }

    private void holds(int tables, Property property) {
        Long again = Long.getLong("rex.seed");
        long first = again == null ? RandomGenerator.getDefault().nextLong() : again;
        for (int i = 0; i < (again == null ? tables : 1); i++) {
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
        db.transaction(tx -> {
            for (int i = 0; i < ROWS; i++) {
                String first = Hostile.text(random, 20);
                String second = Hostile.text(random, 20) + i; // one of its kind
                rows.add(tx.insertInto(table)
                        .set(table.first.set(first), table.second.set(second))
                        .returning()
                        .fetchOne());
                assertThat(rows.get(i)).isEqualTo(new HostileRow(i + 1, first, second));
            }
        });
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
                matches(table, rows, table.second.endsWith(part), second -> second.endsWith(part));
                matches(table, rows, table.second.contains(part), second -> second.contains(part));
                matches(table, rows, table.second.startsWith(row.second()), second -> second.startsWith(row.second()));
                matches(table, rows, table.second.like("_%").and(table.second.ilike("%")), second -> true);
            }
        });
    }

    private void matches(Hostile table, List<HostileRow> rows, Condition condition, Predicate<String> fits) {
        assertThat(db.select(table.id)
                        .from(table)
                        .where(condition)
                        .orderBy(table.id.asc())
                        .fetch())
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> fits.test(row.second()))
                        .map(HostileRow::id)
                        .toList());
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

    @Test
    void names_ofQueriesAndWindows_areQuoted() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            Cte<HostileRow> all = cte(Hostile.name(random), selectFrom(table));
            Derived<HostileRow> derived = selectFrom(all).as(Hostile.name(random));
            Values<String> list = values(
                            Hostile.name(random), List.of("none", rows.get(0).second()))
                    .column(table.second, text -> text);
            var id = derived.get(all.get(table.id));
            var first = derived.get(all.get(table.first));
            NamedWindow window = orderBy(id.asc()).as(Hostile.name(random));
            assertThat(db.with(all)
                            .select(fields(
                                            first,
                                            rowNumber().over(window),
                                            list.get(table.second).isNotNull())
                                    .into(List::<Object>of))
                            .from(derived)
                            .leftJoin(list)
                            .on(list.get(table.second).eq(derived.get(all.get(table.second))))
                            .window(window)
                            .orderBy(id.asc())
                            .fetch())
                    .isEqualTo(rows.stream()
                            .map(row -> List.<Object>of(row.first(), row.id(), row.id() == 1))
                            .toList());
            Cte<Long> steps = recursive(Hostile.name(random), select(val(1L)))
                    .unionAll(step -> select(step.get(val(1L)).plus(1))
                            .from(step)
                            .where(step.get(val(1L)).lt(3)));
            assertThat(db.with(steps).selectFrom(steps).fetch()).containsExactly(1L, 2L, 3L);
        });
    }

    @Test
    void names_ofSchemas_areQuoted() {
        holds(4, (table, random) -> {
            TestDatabase other = dialect.create();
            try (Database there = dialect.inSchema(other, Hostile.name(random), table.ddl(dialect))
                    .build()) {
                HostileRow row = new HostileRow(1, Hostile.text(random, 20), Hostile.text(random, 20));
                assertThat(there.insertInto(table)
                                .set(table.first.set(row.first()), table.second.set(row.second()))
                                .returning()
                                .fetch())
                        .containsExactly(row);
                assertThat(there.selectFrom(table).where(table.self().exists()).fetch())
                        .containsExactly(row);
            } finally {
                other.close();
            }
        });
    }

    @Test
    void comments_endWhereTheyAreToEnd() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            for (int i = 0; i < 10; i++) {
                assertThat(db.select(table.second)
                                .from(table)
                                .where(table.id.eq(rows.get(0).id()))
                                .comment(Hostile.text(random, 20))
                                .tag(Hostile.text(random, 5), Hostile.text(random, 20))
                                .comment(random.nextBoolean() ? "/*" : "*/*/")
                                .fetch())
                        .containsExactly(rows.get(0).second());
            }
        });
    }

    @Test
    void templates_withHostileTexts_areWhatTheySay() {
        holds((table, random) -> {
            List<HostileRow> rows = fill(table, random);
            for (HostileRow row : rows) {
                String text = row.first() + "{0}";
                TextExpr template =
                        sqlText(ContractDialect.literal(text) + " || {0} || {1}", table.second, val(row.first()));
                assertThat(db.select(template)
                                .from(table)
                                .where(sqlCondition("{0} = {1}", table.second, val(row.second())))
                                .fetch())
                        .containsExactly(text + row.second() + row.first());
            }
        });
    }

    @Test
    void keys_ofJson_areFound() {
        holds((table, random) -> {
            for (HostileRow row : fill(table, random)) {
                Expr<Json> document = jsonObject(row.second(), val(row.first()))
                        .and(
                                row.second() + "!",
                                jsonObject(row.second(), table.first).end())
                        .end();
                assertThat(db.select(fields(
                                                jsonText(document, row.second()),
                                                jsonText(document, row.second() + "!", row.second()),
                                                json(document, row.second(), row.second())
                                                        .isNull())
                                        .into(List::<Object>of))
                                .from(table)
                                .where(table.id.eq(row.id()))
                                .fetchOne())
                        .isEqualTo(List.of(row.first(), row.first(), true));
            }
        });
    }

    @Test
    void labels_ofEnums_comeBackAsTheyWere() {
        holds((table, random) -> {
            ObjectName name = ObjectName.of(Hostile.name(random));
            SqlType<HostileLabel> type = SqlType.ofEnum(DataType.ofEnum(name), HostileLabel.class);
            database.execute(
                    dialect.createEnum(name.name(), HostileLabel.literals()).toArray(String[]::new));
            database.execute("alter table " + table.sqlName() + " add column label "
                    + dialect.sql().castName(type.dataType()));
            Expr<HostileLabel> column = Expr.of(new ColumnNode(table.source(), "label", type.dataType(), true), type);
            List<HostileRow> rows = fill(table, random);
            List<HostileLabel> labels = List.of(HostileLabel.values());
            for (int i = 0; i < labels.size(); i++) {
                HostileLabel label = labels.get(i);
                database.execute("update " + table.sqlName() + " set label = "
                        + ContractDialect.literal(label.literal()) + " where "
                        + ContractDialect.quoted(table.id.name()) + " = "
                        + rows.get(i).id());
                assertThat(db.select(fields(table.id, column, val(label, type)).into(List::<Object>of))
                                .from(table)
                                .where(column.eq(label).and(column.in(labels)))
                                .fetch())
                        .containsExactly(List.of(rows.get(i).id(), label, label));
            }
        });
    }
}
