package dev.rex.dsl.contract;

import static dev.rex.blog.TagsTable.TAGS;
import static dev.rex.blog.UsersTable.USERS;
import static dev.rex.dsl.Sql.select;
import static dev.rex.dsl.fn.Aggregates.anyValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rex.dsl.Database;
import dev.rex.dsl.Dialects;
import dev.rex.dsl.Merge;
import dev.rex.dsl.Session;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.error.UnsupportedFeatureException;
import dev.rex.schema.error.ConfigException;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresVersionTest {
    /** Threads that unpack its programs the first time are none that a test leaves behind. */
    @BeforeAll
    static void startServer() {
        TestDatabases.postgresql14().close();
    }

    @Test
    void open_anOldServer_refusesWhatCameLater() {
        try (TestDatabase database = TestDatabases.postgresql14();
                Database db = builder(database).build()) {
            assertThat(db.dialect()).isSameAs(Dialects.postgres(14));
            assertThatThrownBy(() -> merge(db).execute())
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContainingAll("MERGE", "postgresql 14", "onConflict");
            assertThatThrownBy(() -> select(anyValue(USERS.NAME)).from(USERS).sql(db.dialect()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContainingAll("any_value", "postgresql 14");
        }
    }

    @Test
    void open_aNewServer_refusesNothing() {
        try (TestDatabase database = TestDatabases.postgresql();
                Database db = builder(database).build()) {
            assertThat(db.dialect()).isSameAs(Dialects.postgres());
        }
    }

    @Test
    void open_schemasMapped_refusesWhatCameLater() {
        SqlDialect tenants = Dialects.withSchemas(Dialects.postgres(), Map.of("", "tenant"));
        try (TestDatabase database = TestDatabases.postgresql14();
                Database db = builder(database).dialect(tenants).build()) {
            assertThatThrownBy(() -> merge(db).sql()).hasMessageContaining("postgresql 14");
            assertThat(select(USERS.ID).from(USERS).sql(db.dialect())).contains("\"tenant\".\"users\"");
        }
    }

    @Test
    void open_aVersionThatIsGiven_staysWithIt() {
        try (TestDatabase database = TestDatabases.postgresql();
                Database db = builder(database).dialect(Dialects.postgres(15)).build()) {
            assertThat(db.dialect()).isSameAs(Dialects.postgres(15));
            assertThat(merge(db).sql()).startsWith("merge into");
        }
    }

    @Test
    void merge_beforeVersion17_hasNeitherReturningNorRowsOfTheTableOnly() {
        try (TestDatabase database = TestDatabases.postgresql();
                Database db = builder(database).dialect(Dialects.postgres(16)).build()) {
            assertThatThrownBy(() -> merge(db).returning(Merge.action()).sql())
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContainingAll(
                            Feature.MERGE_RETURNING.label(), "postgresql 16", Feature.MERGE_RETURNING.hint());
            assertThatThrownBy(() ->
                            merge(db).whenNotMatchedBySource().thenDelete().sql())
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContainingAll(
                            Feature.MERGE_BY_SOURCE.label(), "postgresql 16", Feature.MERGE_BY_SOURCE.hint());
            assertThat(select(anyValue(USERS.NAME)).from(USERS).sql(db.dialect()))
                    .contains("any_value");
        }
    }

    @Test
    void versions_beyondTheNewestKnown_areThatOne() {
        assertThat(Dialects.postgres(17)).isSameAs(Dialects.postgres());
        assertThat(Dialects.postgres(99)).isSameAs(Dialects.postgres());
        assertThat(Dialects.postgres().features()).containsExactlyInAnyOrder(Feature.values());
    }

    @Test
    void versions_beforeTheOldest_areRefused() {
        assertThatThrownBy(() -> Dialects.postgres(13))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("13", "14");
    }

    private static Merge.Branches<?, ?> merge(Session db) {
        return db.mergeInto(TAGS)
                .using(USERS)
                .on(TAGS.ID.eq(USERS.ID))
                .whenMatched()
                .thenDelete();
    }

    private static Database.Builder builder(TestDatabase database) {
        return Database.builder().url(database.url()).user("" + database.user()).password("" + database.password());
    }
}
