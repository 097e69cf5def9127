package dev.rex.migrations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import liquibase.database.Database;
import liquibase.exception.DatabaseException;
import liquibase.executor.jvm.JdbcExecutor;
import liquibase.sql.Sql;
import liquibase.sql.visitor.SqlVisitor;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Executes as Liquibase does and remembers the statements of a changeset, so that an error can name the one that failed. */
final class StatementWatch extends JdbcExecutor {
    private final List<SqlStatement> executed = new ArrayList<>();
    private @Nullable List<String> shown;

    StatementWatch(Database database) {
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
        executed.add(statement);
        if (shown == null) {
            super.execute(statement, visitors);
        } else {
            shown.addAll(StatementText.of(statement, s -> List.of(applyVisitors(s, visitors))));
        }
    }

    private String text(SqlStatement statement) {
        Sql[] generated = SqlGeneratorFactory.getInstance().generateSql(statement, database);
        return Arrays.stream(generated).map(Sql::toSql).collect(Collectors.joining("; "));
    }
}
