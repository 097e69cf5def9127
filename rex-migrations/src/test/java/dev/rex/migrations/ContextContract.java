package dev.rex.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rex.migrations.MigrationException.Reason;
import dev.rex.migrations.MigrationStatus.State;
import dev.rex.testing.TestDatabase;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Migrations for some contexts and labels only: nothing of them happens by chance. */
public abstract class ContextContract extends MigrationFixture {
    private static final String FILE = "20260101000000_a.sql";

    protected ContextContract(Supplier<TestDatabase> databases) {
        super(databases);
    }

    private void contexts() {
        folder().sql(FILE, """
                        --property name:table value:tested context:test
                        --property name:table value:live context:production
                        --changeset ann:a
                        create table ${table} (id int);
                        --rollback drop table ${table};
                        --changeset ann:rows context:test
                        insert into ${table} values (1);
                        --rollback empty
                        """);
    }

    @Test
    void anyRun_contextWithoutTheSetting_isRefusedBeforeAnything() {
        contexts();

        assertRefused(Reason.UNDECIDED, manager()::up)
                .hasMessageContaining(FILE + "::rows::ann at " + folder().path().resolve(FILE) + ":8")
                .hasMessageContaining("has the context test, and no contexts are set")
                .hasMessageContaining("-Drex.contexts=");
        assertRefused(Reason.UNDECIDED, manager()::baseline);
        assertRefused(Reason.UNDECIDED, () -> manager().dryRun().up());
        assertRefused(Reason.UNDECIDED, () -> manager().down(1));
        assertThat(hasTable("databasechangelog")).isFalse();
        assertThat(manager().validate().problems())
                .anySatisfy(problem -> assertThat(problem.kind()).isEqualTo(MigrationProblem.Kind.UNDECIDED));
        assertThat(script().validate().isValid()).isFalse();
    }

    @Test
    void up_anotherContext_leavesTheMigrationOut() {
        contexts();
        options(ScriptOptions.NONE.withContexts("production"));

        assertThat(changesets(manager().up())).containsExactly("a");

        assertThat(query("select count(*) from live")).containsExactly("0");
        assertThat(manager().status())
                .extracting(MigrationStatus::state)
                .containsExactly(State.APPLIED, State.EXCLUDED);
        assertThat(manager().validate().isValid()).isTrue();
        assertThat(manager().isPending()).isFalse();
        assertThat(manager().down(9).steps()).hasSize(1);
    }

    @Test
    void up_itsContext_runsTheMigration() {
        contexts();
        options(ScriptOptions.NONE.withContexts(" dev, TEST "));

        assertThat(changesets(manager().up())).containsExactly("a", "rows");

        assertThat(query("select count(*) from tested")).containsExactly("1");
        assertThat(query("select contexts from databasechangelog where id = 'rows'"))
                .containsExactly("test");
    }

    @Test
    void up_labels_areAskedForLikewise() {
        folder().sql(FILE, """
                        --changeset ann:a labels:v1
                        create table a (id int);
                        --changeset ann:b labels:v1,beta
                        create table b (id int);
                        --changeset ann:c
                        create table c (id int);
                        """);
        assertRefused(Reason.UNDECIDED, manager()::up)
                .hasMessageContaining("has the labels v1, and no labels are set")
                .hasMessageContaining("has the labels v1,beta")
                .hasMessageContaining("-Drex.labels=");

        options(ScriptOptions.NONE.withLabels("v1 and !beta"));

        assertThat(changesets(manager().up())).containsExactly("a", "c");
    }

    @Test
    void up_contextOfAnInclude_isAskedForToo() {
        folder().file("main.yaml", "databaseChangeLog:\n  - include: {file: a.sql, contextFilter: test}\n")
                .sql("a.sql", "--changeset ann:a\ncreate table a (id int);\n");

        assertRefused(Reason.UNDECIDED, () -> manager("main.yaml").up())
                .hasMessageContaining("a.sql:3 has the context test");
    }

    @Test
    void up_contextOfAnotherDatabase_isNotAskedFor() {
        String other = database().dialect().equals("sqlite") ? "postgresql" : "sqlite";
        folder().sql(
                        FILE,
                        "--changeset ann:a\ncreate table a (id int);\n--changeset ann:b context:test dbms:" + other
                                + "\nnonsense;\n");

        assertThat(changesets(manager().up())).containsExactly("a");
    }

    @Test
    void hash_contextsAndLabels_countAndValuesOfPlaceholdersDoNot() {
        folder().blog();
        String hash = script().hash();

        assertThat(hash(ScriptOptions.NONE.withContexts(" ").withLabels(""))).isEqualTo(hash);
        assertThat(hash(ScriptOptions.NONE.withContexts("test"))).isNotEqualTo(hash);
        assertThat(hash(ScriptOptions.NONE.withLabels("test")))
                .isNotEqualTo(hash)
                .isNotEqualTo(hash(ScriptOptions.NONE.withContexts("test")));
        assertThat(hash(ScriptOptions.NONE.withPlaceholders(Map.of("Password", "geheim"))))
                .isEqualTo(hash(ScriptOptions.NONE.withPlaceholders(Map.of("password", "other"))))
                .isNotEqualTo(hash);
    }

    @Test
    void text_ofOptions_keepsTheValuesToItself() {
        assertThat(new ScriptOptions(Map.of("password", "geheim"), "test", null))
                .hasToString("ScriptOptions[placeholders=[password], contexts=test, labels=null]");
    }

    private String hash(ScriptOptions options) {
        options(options);
        return script().hash();
    }
}
