package dev.rex.schema.query;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rex.schema.DataType;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.introspect.Introspector;
import dev.rex.schema.introspect.SchemaDialect;
import dev.rex.schema.introspect.SchemaDialects;
import dev.rex.schema.parse.ViewAnalyzer;
import dev.rex.testing.TestDatabase;
import dev.rex.testing.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Statements of files and the types that they are found to have, in a database with a few tables. */
abstract class QueryCases {
    final SchemaDialect dialect;
    private TestDatabase database;

    @TempDir
    Path folder;

    QueryCases(String dialect) {
        this.dialect = SchemaDialects.named(dialect);
        this.database = TestDatabases.create(dialect);
    }

    @BeforeEach
    void schema() {
        database.execute(
                "create table users (id integer not null primary key, email varchar(254) not null unique,"
                        + " name varchar(100) not null, age integer, city varchar(50), created_at timestamp not null)",
                "create table posts (id bigint not null primary key, author_id integer not null references users (id),"
                        + " title text not null, body text, price numeric(10, 2), published boolean not null)",
                "create view authors as select u.id, u.name, count(p.id) as posts from users u"
                        + " left join posts p on p.author_id = u.id group by u.id, u.name");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    TestDatabase database() {
        return database;
    }

    /** The statement's parameters. */
    final String parameters(String sql) {
        return types("-- name: x :many\n" + sql).replaceFirst("(?s)^x\\((.*)\\) -> .*", "$1");
    }

    /** The statements of one file, a line each. */
    final String types(String text) {
        return check(text).stream().map(QueryCases::shown).collect(Collectors.joining("\n"));
    }

    /** What is wrong with one file. */
    final List<String> problems(String text) {
        QueryFileException failure = catchThrowableOfType(QueryFileException.class, () -> check(text));
        return failure.problems().stream().map(QueryProblem::toString).toList();
    }

    private List<QueryDef> check(String text) {
        try (Connection connection = database.connect()) {
            Files.writeString(folder.resolve("A.sql"), text);
            QueryFolder files = QueryFolder.read(folder, dialect);
            Schema schema = ViewAnalyzer.withViewNullability(Introspector.read(dialect, connection));
            return QueryCheck.run(files, folder, dialect, schema, connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(QueryDef query) {
        return query.name()
                + query.parameters().stream()
                        .map(value -> shown(value, value.nullable() ? " null" : ""))
                        .collect(Collectors.joining(", ", "(", ")"))
                + (query.writes() ? " writes" : "")
                + query.columns().stream()
                        .map(value -> shown(value, value.nullable() ? "" : " not null"))
                        .collect(Collectors.joining(", ", " -> ", ""));
    }

    private static String shown(QueryDef.Value value, String nulls) {
        DataType type = value.type();
        return value.name() + " " + type.declared() + nulls
                + (value.table() == null ? "" : " (" + value.table() + "." + value.column() + ")");
    }
}
