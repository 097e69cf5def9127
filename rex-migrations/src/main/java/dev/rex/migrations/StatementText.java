package dev.rex.migrations;

import java.util.ArrayList;
import java.util.List;
import liquibase.change.ColumnConfig;
import liquibase.exception.DatabaseException;
import liquibase.statement.BatchDmlExecutablePreparedStatement;
import liquibase.statement.ExecutablePreparedStatement;
import liquibase.statement.ExecutablePreparedStatementBase;
import liquibase.statement.InsertExecutablePreparedStatement;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.InsertStatement;

/** The SQL of what Liquibase would execute, also where it binds values instead of writing them. */
final class StatementText {
    private StatementText() {}

    /** Each statement, or a comment in its place. */
    static List<String> of(SqlStatement statement, Generator generator) throws DatabaseException {
        List<String> text = new ArrayList<>();
        if (statement instanceof BatchDmlExecutablePreparedStatement batch) {
            for (ExecutablePreparedStatementBase single : batch.getIndividualStatements()) {
                text.addAll(of(single, generator));
            }
        } else if (statement instanceof InsertExecutablePreparedStatement insert && isText(insert)) {
            InsertStatement plain =
                    new InsertStatement(insert.getCatalogName(), insert.getSchemaName(), insert.getTableName());
            insert.getColumns().forEach(c -> plain.addColumnValue(c.getName(), c.getValueObject()));
            text.addAll(generator.sql(plain));
        } else if (statement instanceof ExecutablePreparedStatement) {
            text.add("-- a statement with values that SQL text cannot show ("
                    + statement.getClass().getSimpleName() + ")");
        } else {
            text.addAll(generator.sql(statement));
        }
        return text;
    }

    private static boolean isText(InsertExecutablePreparedStatement insert) {
        return insert.getColumns().stream().noneMatch(StatementText::isFile);
    }

    private static boolean isFile(ColumnConfig column) {
        return column.getValueBlobFile() != null || column.getValueClobFile() != null;
    }

    /** Generates the SQL of a plain statement. */
    interface Generator {
        List<String> sql(SqlStatement statement) throws DatabaseException;
    }
}
