package dev.rex.migrations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import liquibase.database.Database;
import liquibase.exception.DatabaseException;
import liquibase.executor.jvm.JdbcExecutor;
import liquibase.sql.Sql;
import liquibase.sql.UnparsedSql;
import liquibase.sql.visitor.SqlVisitor;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.ExecutablePreparedStatement;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawParameterizedSqlStatement;
import liquibase.statement.core.RuntimeStatement;
import org.jspecify.annotations.Nullable;

/**
 * Executes as Liquibase does, the whole of what it is given, and remembers the statements of a changeset, so that an error can name the one that failed.
 */
final class StatementWatch extends JdbcExecutor {
    private final DatabaseKind kind;
    private final List<SqlStatement> executed = new ArrayList<>();
    private @Nullable List<String> shown;

    StatementWatch(Database database, DatabaseKind kind) {
        this.kind = kind;
        setDatabase(database);
    }

    /** From now on, statements are not executed but added to a list, as SQL or, where there is none, as a comment. */
    void show(List<String> statements) {
        shown = statements;
    }

    /** Forgets what was executed so far: what fails from now on is something else. */
    void forget() {
        executed.clear();
    }

    /** The statements since {@link #forget()}, the last one being the one that failed, if one did. */
    List<String> executed() {
        return executed.stream().map(this::text).toList();
    }

    @Override
    public void execute(SqlStatement statement, List<SqlVisitor> visitors) throws DatabaseException {
        if (shown != null) {
            shown.addAll(StatementText.of(statement, s -> sendable(s, visitors)));
        } else if (statement instanceof ExecutablePreparedStatement
                || statement instanceof RawParameterizedSqlStatement) {
            run(statement, visitors);
        } else {
            for (String sql : sendable(statement, visitors)) {
                run(new Single(sql), List.of());
            }
        }
    }

    private void run(SqlStatement statement, List<SqlVisitor> visitors) throws DatabaseException {
        executed.add(statement);
        super.execute(statement, visitors);
    }

    private List<String> sendable(SqlStatement statement, List<SqlVisitor> visitors) throws DatabaseException {
        return Arrays.stream(applyVisitors(statement, visitors))
                .filter(Objects::nonNull)
                .flatMap(sql -> kind.sendable(sql).stream())
                .toList();
    }

    private String text(SqlStatement statement) {
        Sql[] generated = SqlGeneratorFactory.getInstance().generateSql(statement, database);
        return Arrays.stream(generated).map(Sql::toSql).collect(Collectors.joining("; "));
    }

    private static final class Single extends RuntimeStatement {
        private final String sql;

        Single(String sql) {
            this.sql = sql;
        }

        @Override
        public Sql[] generate(Database database) {
            return new Sql[] {new UnparsedSql(sql)};
        }
    }
}
