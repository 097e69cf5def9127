package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.StatementException;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.introspect.StatementText;
import dev.rex.schema.introspect.StatementTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite has no types for parameters and computed columns, and does not say which column of a table a column is: it tells
 * whether it takes the statement, and what its columns are called.
 */
final class SqliteStatements implements StatementReader {
    /** The driver's words around SQLite's own. */
    private static final Pattern MESSAGE = Pattern.compile("(?s)\\[SQLITE_\\w+].*?\\((.*)\\)");
    /** What SQLite's messages are about. */
    private static final Pattern SUBJECT = Pattern.compile(
            "near \"(.+?)\": |no such (?:column|table|function): (?:main\\.)?(\\S+)|ambiguous column name: (\\S+)");

    private final CatalogReader catalog;

    SqliteStatements(CatalogReader catalog) {
        this.catalog = catalog;
    }

    @Override
    public StatementTypes read(StatementText statement) {
        try (PreparedStatement prepared = catalog.connection().prepareStatement(statement.sent(parameter -> "?"))) {
            ResultSetMetaData metadata = prepared.getMetaData();
            List<StatementTypes.Column> columns = new ArrayList<>();
            for (int i = 1; i <= count(metadata); i++) {
                String table = metadata.getTableName(i);
                columns.add(new StatementTypes.Column(
                        metadata.getColumnLabel(i),
                        null,
                        table == null || table.isEmpty() ? null : ObjectName.of(table),
                        null));
            }
            return new StatementTypes(Collections.nCopies(statement.parameters().size(), null), columns);
        } catch (SQLException e) {
            Matcher told = MESSAGE.matcher(String.valueOf(e.getMessage()));
            String message = told.matches() ? told.group(1) : String.valueOf(e.getMessage());
            throw new StatementException(message, null, position(message, statement), e);
        }
    }

    /** The driver counts columns only where there are some. */
    private static int count(ResultSetMetaData metadata) {
        try {
            return metadata.getColumnCount();
        } catch (SQLException e) {
            return 0;
        }
    }

    @Override
    public @Nullable DataType type(String name) {
        DataType type = SqliteTypes.type(name);
        return type.isUnknown() ? null : type;
    }

    /** SQLite tells no position: it is where the only word stands that the message is about. */
    private static StatementText.@Nullable Position position(String message, StatementText statement) {
        Matcher subject = SUBJECT.matcher(message);
        if (!subject.find()) {
            return null;
        }
        String word = subject.group(1) != null
                ? subject.group(1)
                : subject.group(2) != null ? subject.group(2) : subject.group(3);
        Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        StatementText.Position found = null;
        for (int i = 0; i < statement.pieces().size(); i++) {
            Matcher places = whole.matcher(statement.pieces().get(i));
            while (places.find()) {
                if (found != null) {
                    return null;
                }
                found = new StatementText.Position(i, places.start());
            }
        }
        return found;
    }
}
