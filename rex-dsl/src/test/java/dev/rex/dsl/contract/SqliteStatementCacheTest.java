package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.dsl.Sql.param;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.blog.NewTag;
import dev.rex.blog.Tag;
import dev.rex.blog.TagsTable;
import dev.rex.dsl.Database;
import dev.rex.dsl.Param;
import dev.rex.dsl.Select;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.error.UniqueViolation;
import dev.rex.testing.LeakCheck;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cache of prepared statements below the pool, on one connection, as the program notices it. */
class SqliteStatementCacheTest {
    @RegisterExtension
    static final LeakCheck LEAKS = new LeakCheck();

    private static final Param<Long> ID = param("id", SqlType.BIGINT);
    private static final Select<Tag> BY_ID = selectFrom(TAGS).where(TAGS.ID.eq(ID));

    private TestDatabase database;
    private Database db;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite();
        database.execute(
                "create table tags (id integer primary key, name text not null unique)",
                "insert into tags (name) values ('a'), ('b'), ('c')");
        db = SqliteContract.SQLITE
                .builder(database)
                .pool(pool -> pool.setMaximumPoolSize(1))
                .build();
    }

    @AfterEach
    void close() {
        db.close();
        database.close();
    }

    private void insert(String name) {
        db.insertInto(TAGS).values(NewTag.of().name(name)).execute();
    }

    @Test
    void statement_runAgain_seesNewValuesAndRows() {
        for (int i = 0; i < 300; i++) {
            assertThat(db.fetchOptional(BY_ID, ID.bind(i % 5L)).isPresent()).isEqualTo(i % 5 > 0 && i % 5 < 4);
        }
        assertThat(db.fetchOptional(BY_ID, ID.bind(null))).isEmpty();
        database.execute("insert into tags (id, name) values (4, 'd')");
        assertThat(db.fetchOptional(BY_ID, ID.bind(4L))).isPresent();
    }

    @Test
    void statement_kept_survivesDdl() {
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(3);
        database.execute("alter table tags add column extra integer");
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(3);
        database.execute("create index tags_extra on tags (extra)", "drop index tags_extra");
        insert("d");
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(4);
        database.execute("drop table tags");
        assertThatThrownBy(() -> db.selectFrom(TAGS).fetch())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("tags");
        database.execute("create table tags (name text not null, other text, id integer primary key)");
        insert("again");
        assertThat(db.selectFrom(TAGS).fetch()).containsExactly(new Tag(1, "again"));
    }

    @Test
    void statement_failed_isNotUsedAgain() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> insert("a")).isInstanceOf(UniqueViolation.class);
            insert("x" + i);
        }
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(8);
    }

    @Test
    void statements_manyMoreThanAreKept_allRun() {
        TagsTable[] tables =
                IntStream.range(0, 500).mapToObj(i -> TAGS.as("t" + i)).toArray(TagsTable[]::new);
        for (int round = 0; round < 2; round++) {
            for (TagsTable table : tables) {
                assertThat(db.select(table.NAME)
                                .from(table)
                                .where(table.ID.eq(1L))
                                .fetchOne())
                        .isEqualTo("a");
            }
        }
    }

    @Test
    void statement_usedWithinItself_isAnotherOne() {
        Select<String> name = select(TAGS.NAME).where(TAGS.ID.eq(1L)).from(TAGS);
        List<String> names = new ArrayList<>();
        db.transaction(tx -> tx.select(dev.rex.dsl.Sql.fields(TAGS.ID).into(id -> {
                    names.add(tx.fetchOne(name));
                    return tx.select(dev.rex.dsl.Sql.fields(TAGS.ID).into(inner -> tx.fetchOne(name)))
                            .from(TAGS)
                            .fetch();
                }))
                .from(TAGS)
                .fetch());
        assertThat(names).containsExactly("a", "a", "a");
    }

    @Test
    void statement_usedByManyThreads_isOneAfterTheOther() {
        List<CompletableFuture<String>> threads = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> db.fetchOne(BY_ID, ID.bind(i % 3 + 1L)).name()))
                .toList();
        for (int i = 0; i < threads.size(); i++) {
            assertThat(threads.get(i).join()).isEqualTo(List.of("a", "b", "c").get(i % 3));
        }
    }

    @Test
    void statement_readInPart_isFreeForTheNext() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> db.selectFrom(TAGS).fetchOne()).hasMessageContaining("there are more");
            assertThatThrownBy(() -> db.select(dev.rex.dsl.Sql.fields(TAGS.ID).into(id -> {
                                throw new IllegalStateException("own");
                            }))
                            .from(TAGS)
                            .fetch())
                    .hasMessage("own");
            insert("n" + i); // a statement that is still open would hold a lock
            database.execute("delete from tags where name = 'n" + i + "'");
        }
        assertThat(db.selectFrom(TAGS).fetch()).hasSize(3);
    }

    @Test
    void rollback_throughThePool_undoesKeptStatements() {
        for (int i = 0; i < 3; i++) {
            String name = "r" + i;
            assertThatThrownBy(() -> db.transaction(tx -> {
                        tx.insertInto(TAGS).values(NewTag.of().name(name)).execute();
                        assertThat(tx.selectFrom(TAGS).fetch()).hasSize(4);
                        throw new IllegalStateException("own");
                    }))
                    .hasMessage("own");
            assertThat(db.selectFrom(TAGS).fetch()).hasSize(3);
        }
    }

    @Test
    void values_large_areNotHeldByTheNextUse() {
        String large = "x".repeat(1_000_000);
        Param<String> name = param("name", SqlType.TEXT);
        Select<Long> byName = select(TAGS.ID).from(TAGS).where(TAGS.NAME.eq(name));
        assertThat(db.fetch(byName, name.bind(large))).isEmpty();
        assertThat(db.fetch(byName, name.bind("b"))).containsExactly(2L);
        assertThat(db.fetch(byName, name.bind(null))).isEmpty();
    }
}
