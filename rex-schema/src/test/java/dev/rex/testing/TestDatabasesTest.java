package dev.rex.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(LeakCheck.class)
class TestDatabasesTest {
    static List<String> dialects() {
        return TestDatabases.dialects();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void create_twice_givesTwoEmptyDatabases(String dialect) {
        try (TestDatabase first = TestDatabases.create(dialect);
                TestDatabase second = TestDatabases.create(dialect)) {
            first.execute("create table t (id int)", "insert into t values (7)");
            second.execute("create table t (id int)");

            assertThat(first.query("select id from t")).containsExactly(List.of(7));
            assertThat(second.query("select id from t")).isEmpty();
            assertThat(first.dialect()).isEqualTo(dialect);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void close_whileConnected_dropsTheDatabase(String dialect) throws Exception {
        TestDatabase database = TestDatabases.create(dialect);
        database.execute("create table t (id int)");
        try (var connection = database.connect()) {
            assertThat(connection.isValid(1)).isTrue();
            database.close();
        }

        if (dialect.equals("sqlite")) {
            assertThat(TestDatabases.sqliteFile(database)).doesNotExist();
            String files = "glob:**/" + TestDatabases.sqliteFile(database).getFileName() + "*";
            assertThat(TestDatabases.sqliteFile(database).getParent()).isDirectoryNotContaining(files);
        } else {
            assertThatThrownBy(database::connect)
                    .hasRootCauseMessage("FATAL: database \"%s\" does not exist", TestDatabases.databaseName(database));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void connect_foreignKeyBroken_isRefused(String dialect) {
        try (TestDatabase database = TestDatabases.create(dialect)) {
            database.execute("create table p (id int primary key)", "create table c (p int references p (id))");
            assertThatThrownBy(() -> database.execute("insert into c values (1)"))
                    .hasMessageContaining("insert into c values (1)");
        }
    }
}
