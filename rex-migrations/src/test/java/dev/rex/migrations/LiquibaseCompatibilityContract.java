package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import liquibase.ChecksumVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Liquibase 4.33 and Rex take turns on the same files and the same database. */
public abstract class LiquibaseCompatibilityContract extends MigrationFixture {
    private static final String ROWS =
            "select id, author, filename, md5sum, description, comments, exectype, contexts, labels, liquibase, tag,"
                    + " orderexecuted from databasechangelog order by orderexecuted";

    private final Supplier<TestDatabase> others;

    protected LiquibaseCompatibilityContract(Supplier<TestDatabase> databases) {
        super(databases);
        this.others = databases;
    }

    @BeforeEach
    final void write() {
        options(ScriptOptions.NONE.withContexts("prod").withLabels("one"));
        folder().blog().sql("more/20260103000000_more.sql", """
                        --property name:size value:40
                        --changeset "Carla C":"with blank" context:prod labels:one,two
                        --comment a comment with 'quotes'
                        create table more (name varchar(${size}));
                        --rollback drop table more;
                        --changeset ann:nontransactional runInTransaction:false
                        create index more_name on more (name);
                        --rollback drop index more_name;
                        --changeset ann:marked
                        --preconditions onFail:MARK_RAN
                        --precondition-sql-check expectedResult:1 select count(*) from more
                        insert into more values ('x');
                        --rollback empty
                        --changeset ann:block
                        create table a (id int);
                        /* liquibase rollback
                        drop table a;
                        */
                        --changeset ann:cut endDelimiter:// stripComments:false
                        insert into more values ('a'); -- kept
                        //
                        --rollback delete from more;
                        """);
    }

    @Test
    void liquibaseAfterRex_hasNothingToDo() {
        manager().up();

        assertThat(liquibase().pending()).isZero();
        List<?> before = database().query(ROWS);
        liquibase().update();
        assertThat(database().query(ROWS)).isEqualTo(before);
    }

    @Test
    void rexAfterAnOldLiquibase_addsWhatItsHistoryLacks() throws SQLException {
        manager().up("first_user");
        for (String column : List.of("contexts", "labels", "deployment_id")) {
            database().execute("alter table databasechangelog drop column " + column);
        }
        assertThat(manager().status()).filteredOn(MigrationStatus::isPending).hasSize(6);
        assertThat(MigrationTracker.on(connection()).applied()).allMatch(a -> a.deployment() == null);
        String script = manager().dryRun().up("create_posts");

        try (Statement statement = connection().createStatement()) {
            statement.executeUpdate(script);
        }
        manager().up();

        assertThat(manager().isPending()).isFalse();
        assertThat(query("select contexts from databasechangelog where author = 'Carla C'"))
                .containsExactly("prod");
        assertThat(liquibase().pending()).isZero();
    }

    @Test
    void rexAfterAnOldLiquibase_takesBackWithoutThem() {
        int applied = manager().up().steps().size();
        for (String column : List.of("contexts", "labels", "deployment_id")) {
            database().execute("alter table databasechangelog drop column " + column);
        }

        assertThat(manager().down(1).steps()).hasSize(1);
        assertThat(history()).hasSize(applied - 1);
        assertThat(manager().up().steps()).hasSize(1);
        assertThat(query("select count(deployment_id) from databasechangelog")).containsExactly("1");
    }

    @Test
    void rexAfterLiquibase_hasNothingToDo() {
        liquibase().update();

        assertThat(manager().isPending()).isFalse();
        assertThat(manager().status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
        assertThat(manager().validate().isValid()).isTrue();
        List<?> before = database().query(ROWS);
        assertThat(manager().up().isEmpty()).isTrue();
        assertThat(database().query(ROWS)).isEqualTo(before);
    }

    @Test
    void historyOfBoth_isTheSame() throws SQLException {
        manager().up();
        List<List<@Nullable Object>> byRex = database().query(ROWS);

        try (TestDatabase other = others.get()) {
            new PlainLiquibase(other, script(), temporary().resolve("liquibase")).update();

            assertThat(byRex).isEqualTo(other.query(ROWS));
            assertThat(columns(database())).isEqualTo(columns(other));
        }
    }

    @Test
    void turns_eachContinuesWhereTheOtherStopped() {
        manager().up("first_user");
        liquibase().update();
        assertThat(manager().isPending()).isFalse();

        manager().down(2);
        assertThat(liquibase().pending()).isEqualTo(2);
        liquibase().rollback(2);
        assertThat(changesets(manager().up())).containsExactly("nontransactional", "marked", "block", "cut");
        assertThat(liquibase().pending()).isZero();
    }

    @Test
    void liquibaseInTheSameProcess_noticesWhatRexDid() {
        liquibase().update();
        liquibase().update();
        manager().down(1);

        liquibase().update();

        assertThat(manager().isPending()).isFalse();
    }

    @Test
    void checksumOfAnOlderLiquibase_isUnderstoodAndRenewed() {
        manager().up();
        List<String> today = query("select md5sum from databasechangelog order by orderexecuted");
        checksumsOfLiquibase421(script()).forEach((id, checksum) -> database()
                .execute("update databasechangelog set md5sum = '" + checksum + "' where id = '" + id + "'"));
        assertThat(query("select md5sum from databasechangelog")).allMatch(c -> c.startsWith("8:"));

        assertThat(manager().status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
        folder().sql("20260104000000_last.sql", "--changeset ann:last\nselect 1;\n");
        manager().up();
        assertThat(query("select md5sum from databasechangelog order by orderexecuted"))
                .startsWith(today.toArray(String[]::new));

        folder().sql(ScriptFolder.POSTS, "--changeset bob:create_posts\nselect 2;\n");
        assertThat(manager().status()).extracting(MigrationStatus::state).contains(State.EDITED);
    }

    /** As versions before 4.22 computed them. */
    private static Map<String, String> checksumsOfLiquibase421(MigrationScript script) {
        return LiquibaseScope.call(() -> {
            Map<String, String> checksums = new LinkedHashMap<>();
            for (Changelog.Changeset changeset :
                    ChangelogParser.parse(script, null).changesets()) {
                changeset.source().clearCheckSum();
                checksums.put(
                        changeset.id().changeset(),
                        changeset.source().generateCheckSum(ChecksumVersion.V8).toString());
            }
            return checksums;
        });
    }

    private static List<List<@Nullable Object>> columns(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet rows = connection.getMetaData().getColumns(null, null, "%", "%")) {
            List<List<@Nullable Object>> columns = new ArrayList<>();
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equalsIgnoreCase("databasechangelog")) {
                    columns.add(Arrays.asList(
                            rows.getString("COLUMN_NAME"),
                            rows.getString("TYPE_NAME"),
                            rows.getInt("COLUMN_SIZE"),
                            rows.getString("IS_NULLABLE")));
                }
            }
            assertThat(columns).hasSize(14);
            return columns;
        }
    }
}
