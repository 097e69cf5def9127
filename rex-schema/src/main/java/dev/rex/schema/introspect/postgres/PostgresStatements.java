package dev.rex.schema.introspect.postgres;

import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.StatementException;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.introspect.StatementText;
import dev.rex.schema.introspect.StatementTypes;
import dev.rex.schema.text.SqlScanner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Asks the server twice: {@code prepare} finds the types of parameters, of one parameter at all its places together, and
 * with these the statement is described as it will be sent, which tells its columns and where they come from.
 */
final class PostgresStatements implements StatementReader {
    private static final String PARAMETERS = """
            select p.type::oid::bigint as type, p.type::text as name
            from pg_prepared_statements s cross join unnest(s.parameter_types) with ordinality p (type, place)
            where s.name = 'rex_query' order by p.place
            """;
    private static final String TYPE = "select to_regtype(?)::oid::bigint as type";
    private static final String SCHEMA = "select nullif(?, current_schema()) as schema";
    /** A parameter of no type, and one of two. */
    private static final Set<String> UNDETERMINED = Set.of("42P18", "42P08");

    /** The driver's names for columns that count by themselves. */
    private static final Map<String, String> SERIAL =
            Map.of("smallserial", "int2", "serial", "int4", "bigserial", "int8");

    private final CatalogReader catalog;
    private final PostgresTypes types;

    PostgresStatements(CatalogReader catalog) {
        this.catalog = catalog;
        this.types = PostgresTypes.read(catalog);
    }

    @Override
    public StatementTypes read(StatementText statement) {
        if (isCall(statement.pieces().get(0))) {
            throw new StatementException(
                    "a procedure cannot be called from a file, because the server prepares no call",
                    "write db.call(Routine.of(\"transfer\"), ..) in Java, or a function and select from it",
                    null,
                    null);
        }
        List<Parameter> parameters = statement.places().isEmpty() ? List.of() : parameters(statement);
        IntFunction<String> cast = i -> "cast(? as " + parameters.get(i).name() + ")";
        IntFunction<String> sent =
                i -> "cast($" + (i + 1) + " as " + parameters.get(i).name() + ")";
        List<String> pieces = statement.pieces().stream()
                .map(piece -> SqlScanner.ANY.doubled(piece, '?')) // the driver would take an operator for a placeholder
                .toList();
        StatementText escaped = new StatementText(pieces, statement.places(), statement.parameters());
        try (PreparedStatement prepared = catalog.connection().prepareStatement(escaped.sent(cast))) {
            ResultSetMetaData metadata = prepared.getMetaData();
            List<StatementTypes.Column> columns = metadata == null ? List.of() : columns(metadata);
            return new StatementTypes(
                    parameters.stream()
                            .map(p -> types.type(p.oid(), PostgresTypes.NO_MODIFIER))
                            .toList(),
                    columns);
        } catch (SQLException e) {
            throw refused(e, statement, sent, 0);
        }
    }

    private static boolean isCall(String sql) {
        int at = 0;
        while (at < sql.length() && (Character.isWhitespace(sql.charAt(at)) || SqlScanner.isComment(sql, at))) {
            at = SqlScanner.ANY.end(sql, at);
        }
        boolean whole = at + 4 == sql.length() || (at + 4 < sql.length() && !SqlScanner.isWordPart(sql.charAt(at + 4)));
        return whole && sql.regionMatches(true, at, "call", 0, 4);
    }

    @Override
    public @Nullable DataType type(String name) {
        return catalog.list(TYPE, row -> row.bigNumber("type"), name).stream()
                .filter(oid -> oid != 0)
                .map(oid -> types.type(oid, PostgresTypes.NO_MODIFIER))
                .findFirst()
                .orElse(null);
    }

    private record Parameter(long oid, String name) {}

    /** The server cannot say what {@code $1 is null or name = $1} is; then it is what it seems to be. */
    private List<Parameter> parameters(StatementText statement) {
        try {
            return parameters(statement, parameter -> orUnknown(parameter.declared()));
        } catch (StatementException e) {
            boolean undetermined =
                    e.getCause() instanceof SQLException failure && UNDETERMINED.contains(failure.getSQLState());
            boolean helped = statement.parameters().stream().anyMatch(p -> p.likely() != null);
            if (!undetermined || !helped) {
                throw e;
            }
            return parameters(statement, parameter -> {
                DataType likely = parameter.likely();
                return orUnknown(
                        parameter.declared() == null && likely != null
                                ? PostgresTypes.sqlName(likely)
                                : parameter.declared());
            });
        }
    }

    private static String orUnknown(@Nullable String type) {
        return type == null ? "unknown" : type;
    }

    private List<Parameter> parameters(StatementText statement, Function<StatementText.Parameter, String> type) {
        String declared = statement.parameters().stream().map(type).collect(Collectors.joining(", "));
        String prefix = "prepare rex_query (" + declared + ") as ";
        IntFunction<String> numbered = i -> "$" + (i + 1);
        Connection connection = catalog.connection();
        try (Statement plain = connection.createStatement()) {
            plain.setEscapeProcessing(false);
            plain.execute(prefix + statement.sent(numbered));
            try {
                return catalog.list(PARAMETERS, row -> new Parameter(row.bigNumber("type"), row.text("name")));
            } finally {
                plain.execute("deallocate rex_query");
            }
        } catch (SQLException e) {
            throw refused(e, statement, numbered, prefix.length());
        }
    }

    private List<StatementTypes.Column> columns(ResultSetMetaData metadata) throws SQLException {
        PGResultSetMetaData origins = metadata.unwrap(PGResultSetMetaData.class);
        List<StatementTypes.Column> columns = new ArrayList<>();
        for (int i = 1; i <= metadata.getColumnCount(); i++) {
            String type = metadata.getColumnTypeName(i);
            String table = origins.getBaseTableName(i);
            String column = origins.getBaseColumnName(i);
            boolean known = table != null && !table.isEmpty() && column != null && !column.isEmpty();
            columns.add(new StatementTypes.Column(
                    metadata.getColumnLabel(i),
                    type(SERIAL.getOrDefault(type, type)),
                    known ? new ObjectName(schema(origins.getBaseSchemaName(i)), table) : null,
                    known ? column : null));
        }
        return columns;
    }

    /** Null for the default one. */
    private @Nullable String schema(String name) {
        return catalog.list(SCHEMA, row -> Optional.ofNullable(row.textOrNull("schema")), name)
                .get(0)
                .orElse(null);
    }

    private static StatementException refused(
            SQLException failure, StatementText statement, IntFunction<String> parameter, int before) {
        ServerErrorMessage told = failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
        if (told == null) {
            return new StatementException(String.valueOf(failure.getMessage()), null, null, failure);
        }
        int offset = told.getPosition() - 1 - before;
        String hint = UNDETERMINED.contains(failure.getSQLState()) ? "declare its type" : told.getHint();
        return new StatementException(
                String.valueOf(told.getMessage()),
                hint,
                told.getPosition() == 0 || offset < 0 ? null : statement.position(offset, parameter),
                failure);
    }
}
