package dev.rex.schema.query;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.DataType;
import dev.rex.schema.ObjectName;
import dev.rex.schema.QueryDef;
import dev.rex.schema.Schema;
import dev.rex.schema.introspect.StatementException;
import dev.rex.schema.introspect.StatementReader;
import dev.rex.schema.introspect.StatementText;
import dev.rex.schema.introspect.StatementTypes;
import dev.rex.schema.parse.ColumnOrigin;
import dev.rex.schema.parse.QueryAnalyzer;
import dev.rex.schema.parse.QueryAnalyzer.ParameterUse;
import dev.rex.schema.parse.QueryAnalyzer.ResultColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types of one statement. What the file declares goes before what the database says, and that before what the
 * text lets one conclude.
 */
final class QueryTyping {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ $]*");
    private static final ParameterUse NO_USE = new ParameterUse(null, null, null, false);
    private static final ResultColumn NO_RESULT = new ResultColumn(false, null, null);

    private final QueryText query;
    private final String folder;
    private final Schema schema;
    private final StatementReader statements;
    private final QueryAnalyzer analyzer;
    private final List<QueryProblem> problems = new ArrayList<>();

    QueryTyping(QueryText query, String folder, Schema schema, StatementReader statements, QueryAnalyzer analyzer) {
        this.query = query;
        this.folder = folder;
        this.schema = schema;
        this.statements = statements;
        this.analyzer = analyzer;
    }

    /** What is wrong with it. */
    List<QueryProblem> problems() {
        return problems;
    }

    /** The statement with its types; null if something is wrong with it. */
    @Nullable
    QueryDef type() {
        List<String> names = query.parameterNames();
        Map<String, ParameterUse> uses = analyzer.parameters(query.sql());
        List<@Nullable String> declared = new ArrayList<>();
        names.forEach(name -> declared.add(declared(name, uses.getOrDefault(name, NO_USE))));
        StatementTypes types;
        try {
            types = statements.read(text(names, declared, uses));
        } catch (StatementException e) {
            problem(lineOf(e), told(e, names), e.hint().orElse(null));
            return null;
        }
        List<QueryDef.Value> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            QueryDef.Value value = parameter(
                    names.get(i), declared.get(i), types.parameters().get(i), uses.getOrDefault(names.get(i), NO_USE));
            if (value != null) {
                parameters.add(value);
            }
        }
        boolean writes = analyzer.writes(query.sql());
        List<QueryDef.Value> columns = columns(types.columns());
        checkKind(columns.size(), types.columns().size(), writes);
        return problems.isEmpty() ? new QueryDef(query.file(), query.name(), writes, parameters, columns) : null;
    }

    private @Nullable String declared(String name, ParameterUse use) {
        return query.parameter(name).map(Declaration::type).orElse(use.cast());
    }

    /** A list is looked at as one value. */
    private StatementText text(List<String> names, List<@Nullable String> declared, Map<String, ParameterUse> uses) {
        List<StatementText.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ParameterUse use = uses.getOrDefault(names.get(i), NO_USE);
            parameters.add(new StatementText.Parameter(declared.get(i), use.type()));
        }
        List<String> pieces = new ArrayList<>(query.pieces());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < query.placeholders().size(); i++) {
            Placeholder placeholder = query.placeholders().get(i);
            places.add(names.indexOf(placeholder.parameter()));
            if (placeholder.isList()) {
                String in = placeholder.kind() == Placeholder.Kind.IN ? "in (" : "not in (";
                pieces.set(i, pieces.get(i) + in);
                pieces.set(i + 1, ")" + pieces.get(i + 1));
            }
        }
        return new StatementText(pieces, places, parameters);
    }

    private int lineOf(StatementException e) {
        StatementText.Position position = e.position();
        if (position == null) {
            return query.sqlLine();
        }
        int piece = position.piece();
        int start = piece == 0 ? 0 : query.placeholders().get(piece - 1).end();
        return query.lineOf(start + position.offset());
    }

    private String told(StatementException e, List<String> names) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        for (int i = names.size(); i > 0; i--) {
            message = message.replace("parameter $" + i, "parameter :" + names.get(i - 1));
        }
        return query.name() + ": " + message;
    }

    private QueryDef.@Nullable Value parameter(
            String name, @Nullable String declared, @Nullable DataType told, ParameterUse use) {
        Optional<Declaration> declaration = query.parameter(name);
        int line = declaration.map(Declaration::line).orElseGet(() -> lineOf(name));
        DataType type = told != null ? told : declared != null ? statements.type(declared) : use.type();
        boolean known = declaration.map(Declaration::type).isPresent() || told != null;
        if (type == null || (!known && declared != null && !isCastable(type))) {
            problem(
                    line,
                    declared == null || type != null
                            ? query.name() + ": the type of the parameter :" + name + " is not known"
                            : query.name() + ": there is no type " + declared,
                    "write -- param: " + name + " integer, or another type of the database, below the name");
            return null;
        }
        boolean nullable = Optional.ofNullable(
                        declaration.map(Declaration::nullable).orElse(null))
                .orElse(use.nullable());
        ColumnOrigin origin = use.origin();
        ColumnDef column = origin == null
                ? null
                : schema.column(origin.table(), origin.column()).orElse(null);
        boolean same = column != null && column.type().kind() == type.kind() && declared == null;
        return same && origin != null && column != null
                ? new QueryDef.Value(name, column.type(), nullable, origin.table(), origin.column())
                : new QueryDef.Value(name, type, nullable, null, null);
    }

    /** Where the database has no types for parameters, a cast to a date or the like makes a number of it. */
    private static boolean isCastable(DataType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, TEXT, BINARY -> true;
            default -> false;
        };
    }

    private int lineOf(String parameter) {
        return query.placeholders().stream()
                .filter(p -> p.parameter().equals(parameter))
                .findFirst()
                .map(p -> query.lineOf(p.start()))
                .orElse(query.line());
    }

    private List<QueryDef.Value> columns(List<StatementTypes.Column> told) {
        List<ResultColumn> known = told.isEmpty() ? null : analyzer.columns(query.sql());
        List<QueryDef.Value> columns = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            StatementTypes.Column column = told.get(i);
            if (!NAME.matcher(column.label()).matches()) {
                problem(query.line(), query.name() + ": column " + (i + 1) + " has no name", "write .. as name");
            } else if (!labels.add(column.label().toLowerCase(Locale.ROOT))) {
                problem(
                        query.line(),
                        query.name() + ": two columns are called " + column.label(),
                        "give one another name: .. as name");
            } else {
                boolean alike = known != null && known.size() == told.size();
                QueryDef.Value value = column(column, alike && known != null ? known.get(i) : NO_RESULT);
                if (value != null) {
                    columns.add(value);
                }
            }
        }
        for (Declaration declaration : query.columns()) {
            if (told.stream().noneMatch(column -> column.label().equals(declaration.name()))) {
                problem(
                        declaration.line(),
                        query.name() + ": the column " + declaration.name()
                                + " is declared, and is not among the columns",
                        "there are "
                                + told.stream()
                                        .map(StatementTypes.Column::label)
                                        .toList());
            }
        }
        return columns;
    }

    private QueryDef.@Nullable Value column(StatementTypes.Column told, ResultColumn known) {
        Optional<Declaration> declaration = query.column(told.label());
        String declared = declaration.map(Declaration::type).orElse(null);
        ObjectName table = told.table();
        ColumnOrigin origin = known.origin() != null
                ? known.origin()
                : table != null && told.column() != null ? new ColumnOrigin(table, told.column()) : null;
        ColumnDef column = origin == null || declared != null
                ? null
                : schema.column(origin.table(), origin.column()).orElse(null);
        boolean nullable = Optional.ofNullable(
                        declaration.map(Declaration::nullable).orElse(null))
                .orElse(!known.required());
        if (column != null && origin != null && !column.type().isUnknown()) {
            return new QueryDef.Value(told.label(), column.type(), nullable, origin.table(), origin.column());
        }
        DataType type = declared != null ? statements.type(declared) : told.type() != null ? told.type() : known.type();
        if (type == null) {
            problem(
                    declaration.map(Declaration::line).orElse(query.line()),
                    declared == null
                            ? query.name() + ": the type of the column " + told.label() + " is not known"
                            : query.name() + ": there is no type " + declared,
                    "write -- column: " + told.label() + " integer not null, or another type of the database, below the"
                            + " name");
            return null;
        }
        return new QueryDef.Value(told.label(), type, nullable, null, null);
    }

    private void checkKind(int columns, int all, boolean writes) {
        if (query.kind().givesRows() && all == 0) {
            problem(
                    query.line(),
                    query.name() + ": " + query.kind().word() + " is said, and it gives no rows",
                    "write :exec, or let it give some back: returning ..");
        } else if (!query.kind().givesRows() && all > 0) {
            problem(query.line(), query.name() + ": :exec is said, and it gives rows", "write :one or :many");
        } else if (query.kind() == QueryKind.STREAM && writes && columns > 0) {
            problem(query.line(), query.name() + ": :stream is said, and it writes", "write :many");
        }
    }

    private void problem(int line, String message, @Nullable String hint) {
        problems.add(new QueryProblem(folder + "/" + query.file(), line, message, hint));
    }
}
