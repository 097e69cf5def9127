package dev.rex.dsl.contract;

import static dev.rex.blog.PostsTable.POSTS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.fields;
import static dev.rex.dsl.Sql.included;
import static dev.rex.dsl.Sql.many;
import static dev.rex.dsl.Sql.optional;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Database;
import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.dialect.Nesting;
import dev.rex.dsl.error.MappingException;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of a database whose columns have lost their NOT NULL since the tables were generated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class UnfitRowContract {
    @RegisterExtension
    static final LeakCheck LEAKS = LeakCheck.withPool("rex");

    private final ContractDialect dialect;
    private TestDatabase database;
    private Database db;

    /** For a dialect. */
    protected UnfitRowContract(ContractDialect dialect) {
        this.dialect = dialect;
    }

    @BeforeAll
    void open() {
        database = dialect.create();
        List<String> statements = new ArrayList<>();
        BlogSchema.statements(dialect.name())
                .forEach(s -> statements.add(s.toLowerCase(Locale.ROOT).replace(" not null", "")));
        statements.add("insert into users (id, email, name, age) values (1, 'a', 'Ann', null), (2, 'b', null, 30)");
        statements.add("insert into posts (id, author_id, title, body) values (1, 1, null, 'First.')");
        database.execute(statements.toArray(String[]::new));
        db = dialect.builder(database).build();
    }

    @AfterAll
    void close() {
        db.close();
        database.close();
    }

    @Test
    void row_nullInAPrimitive_namesColumnAndComponent() {
        assertUnfit(selectFrom(USERS).where(USERS.ID.eq(1L)), "age is NULL", "component age of User");
    }

    @Test
    void row_nullInAnObject_namesColumnAndComponent() {
        assertUnfit(selectFrom(USERS).where(USERS.ID.eq(2L)), "name is NULL", "component name of User");
    }

    @Test
    void row_amongOtherFields_namesColumnAndComponent() {
        assertUnfit(
                select(fields(USERS.ID, included(true, USERS), USERS.NAME).into((id, user, name) -> user))
                        .from(USERS)
                        .where(USERS.ID.eq(1L)),
                "age is NULL",
                "component age of User");
    }

    @Test
    void row_thatIsOptional_namesColumnAndComponent() {
        assertUnfit(
                select(fields(POSTS.ID, optional(USERS)))
                        .from(POSTS)
                        .leftJoin(USERS)
                        .on(USERS.ID.eq(POSTS.AUTHOR_ID)),
                "age is NULL",
                "component age of User");
    }

    @Test
    void row_ofADerivedTable_namesColumnAndComponent() {
        assertUnfit(
                selectFrom(selectFrom(USERS).where(USERS.ID.eq(1L)).as("u")), "age is NULL", "component age of User");
    }

    @Test
    void rows_nestedInAnyWay_nameTheirOwn() {
        for (Nesting nesting : dialect.nestings()) {
            assertUnfit(
                    select(fields(USERS.ID, many(USERS.posts())))
                            .from(USERS)
                            .where(USERS.ID.eq(1L))
                            .strategy(nesting),
                    "is NULL",
                    "component title of Post");
            assertUnfit(
                    select(fields(USERS, many(USERS.posts(), p -> select(p.ID))))
                            .from(USERS)
                            .where(USERS.ID.eq(1L))
                            .strategy(nesting),
                    "is NULL",
                    "component age of User");
        }
    }

    @Test
    void row_readOnItsOwn_namesColumnAndComponent() {
        assertThatThrownBy(() -> db.fetchOptional(selectFrom(USERS).where(USERS.ID.eq(1L))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("component age of User");
        assertThatThrownBy(() -> db.update(USERS)
                        .set(USERS.VISITS.set(1))
                        .where(USERS.ID.eq(1L))
                        .returning()
                        .fetch())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("component age of User");
    }

    @Test
    void field_tooLarge_namesTheArgument() {
        NumberExpr<Integer> great = NumberExpr.of(USERS.ID.times(4_000_000_000L).node(), SqlType.INTEGER);
        assertUnfit(
                select(fields(USERS.NAME, great).into((name, number) -> name + number))
                        .from(USERS)
                        .where(USERS.ID.eq(1L)),
                "32 bits",
                "argument 2 of");
    }

    private void assertUnfit(Select<?> rows, String column, String component) {
        assertThatThrownBy(() -> db.fetch(rows))
                .isInstanceOf(MappingException.class)
                .hasMessageContainingAll(column, component);
    }
}
