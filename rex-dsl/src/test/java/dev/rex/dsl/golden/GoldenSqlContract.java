package dev.rex.dsl.golden;

import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.contract.ContractDialect;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.testing.LeakCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a dialect is sent for each kind of statement, values included, and what comes back. A file holds one case: a
 * section for each dialect, one for the result, which is the same for all of them, and one for what a statement that
 * writes leaves behind. Nested rows have a section more for the way in which they do not travel by default.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GoldenSqlContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private final ContractDialect dialect;
    private final Set<String> newer;
    private GoldenDatabase database;
    private final List<GoldenDatabase> others = new ArrayList<>();

    /** For a dialect. */
    protected GoldenSqlContract(ContractDialect dialect) {
        this(dialect, Set.of());
    }

    /**
     * For an older version of a database: it is sent the same.
     *
     * @param newer the cases that it cannot do yet, such as {@code write/merge}
     */
    protected GoldenSqlContract(ContractDialect dialect, Set<String> newer) {
        this.dialect = dialect;
        this.newer = newer;
    }

    @BeforeAll
    void open() {
        database = new GoldenDatabase(dialect, dialect.name(), newer);
        for (Nesting way : dialect.otherNestings()) {
            String section = dialect.name() + way.name().toLowerCase(Locale.ROOT);
            others.add(new GoldenDatabase(dialect.nestedBy(way), section, newer));
        }
    }

    @AfterAll
    void close() {
        database.close();
        others.forEach(GoldenDatabase::close);
    }

    @TestFactory
    Stream<DynamicContainer> statements_ofEachFamily_areAsTheirFilesSay() {
        return Stream.of(
                family("select", SelectCases.CASES),
                family("where", WhereCases.CASES),
                family("join", JoinCases.CASES),
                family("path", PathCases.CASES),
                family("group", GroupCases.CASES),
                family("expression", ExpressionCases.CASES),
                family("function", FunctionCases.CASES),
                family("date", DateCases.CASES),
                family("table", TableCases.CASES),
                family("functiontable", FunctionTableCases.CASES),
                family("with", WithCases.CASES),
                family("set", SetCases.CASES),
                family("window", WindowCases.CASES),
                family("document", DocumentCases.CASES),
                family("nested", NestedCases.CASES),
                family("insert", InsertCases.CASES),
                family("update", UpdateCases.CASES),
                family("delete", DeleteCases.CASES),
                family("write", WriteCases.CASES));
    }

    @TestFactory
    Stream<DynamicTest> nestedRows_byOtherWays_areAsTheirFilesSay() {
        return others.stream().flatMap(other -> tests(other, "nested", NestedCases.CASES));
    }

    @Test
    void constant_runTwice_isRenderedOnce() {
        Param<Integer> age = param("age", SqlType.INTEGER);
        Select<String> ofAge =
                select(USERS.NAME).from(USERS).where(USERS.AGE.eq(age)).orderBy(USERS.ID.asc());
        database.log().take();
        assertThat(database.db().fetch(ofAge, age.bind(25))).containsExactly("Bob", "Dora");
        assertThat(database.db().fetch(ofAge, age.bind(41))).containsExactly("Cid");
        List<StatementLog.Sent> sent = database.log().take();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1).sql()).isSameAs(sent.get(0).sql());
        assertThat(sent).extracting(StatementLog.Sent::values).containsExactly(List.of("25"), List.of("41"));
    }

    private DynamicContainer family(String name, List<GoldenCase> cases) {
        return dynamicContainer(name, tests(database, name, cases));
    }

    private static Stream<DynamicTest> tests(GoldenDatabase on, String family, List<GoldenCase> cases) {
        return cases.stream().map(c -> dynamicTest(c.name(), () -> on.check(family, c)));
    }
}
