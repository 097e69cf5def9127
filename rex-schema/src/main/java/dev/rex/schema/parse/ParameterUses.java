package dev.rex.schema.parse;

import dev.rex.schema.DataType;
import dev.rex.schema.parse.QueryAnalyzer.ParameterUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what stands around the parameters of a statement. It reads tokens and no grammar, so that it understands
 * statements of every kind; where something does not look as expected, the parameter stands for nothing that is known.
 */
final class ParameterUses {
    private static final Set<String> COMPARISONS = Set.of("=", "==", "<>", "!=", "<", ">", "<=", ">=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> PATTERNS = Set.of("like", "ilike", "glob", "||");
    private static final Set<String> TEXT_FUNCTIONS = Set.of("lower", "upper", "trim", "ltrim", "rtrim", "length");
    private static final Set<String> COUNTS = Set.of("limit", "offset");

    private static final List<DataType.Kind> WHOLE =
            List.of(DataType.Kind.SMALLINT, DataType.Kind.INTEGER, DataType.Kind.BIGINT);

    private final Tokens tokens;
    private final StatementTables tables;
    private final RowValues rows;

    ParameterUses(Tokens tokens, StatementTables tables) {
        this.tokens = tokens;
        this.tables = tables;
        this.rows = new RowValues(tokens);
    }

    Map<String, ParameterUse> all() {
        Map<String, List<ParameterUse>> found = new LinkedHashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isParameter(i)) {
                found.computeIfAbsent(tokens.get(i + 1).value(), name -> new ArrayList<>())
                        .add(use(i));
            }
        }
        Map<String, ParameterUse> uses = new LinkedHashMap<>();
        found.forEach((name, each) -> uses.put(name, joined(each)));
        return uses;
    }

    private boolean isParameter(int index) {
        return tokens.is(index, ":")
                && tokens.get(index + 1).isName()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /** One parameter in several places: what they agree on. */
    private static ParameterUse joined(List<ParameterUse> uses) {
        DataType type = common(
                uses.stream().map(ParameterUse::type).filter(Objects::nonNull).toList());
        return new ParameterUse(
                type,
                uses.stream()
                        .map(ParameterUse::cast)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                type == null ? null : onlyOrigin(uses),
                uses.stream().anyMatch(ParameterUse::nullable));
    }

    /** The one type, whatever its length; of whole numbers the widest. */
    private static @Nullable DataType common(List<DataType> types) {
        DataType common = null;
        for (DataType type : types) {
            if (common == null || common.equals(type)) {
                common = type;
            } else if (WHOLE.contains(common.kind()) && WHOLE.contains(type.kind())) {
                common = WHOLE.indexOf(common.kind()) < WHOLE.indexOf(type.kind()) ? type : common;
            } else if (common.kind() != type.kind() || !common.declared().equals(type.declared())) {
                return null;
            }
        }
        return common;
    }

    private static @Nullable ColumnOrigin onlyOrigin(List<ParameterUse> uses) {
        List<ColumnOrigin> origins = uses.stream()
                .map(ParameterUse::origin)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return origins.size() == 1 ? origins.get(0) : null;
    }

    private ParameterUse use(int at) {
        int before = at - 1;
        int after = at + 2;
        if (tokens.is(after, "is")) {
            return new ParameterUse(null, null, null, true);
        }
        if (isCast(before, after)) {
            int close = tokens.close(before);
            return new ParameterUse(null, tokens.sub(after + 1, close).text(), null, false);
        }
        if (COUNTS.stream().anyMatch(word -> tokens.is(before, word))) {
            return new ParameterUse(DataType.BIGINT, null, null, false);
        }
        if (isAny(before, PATTERNS) || isAny(after, PATTERNS) || isTextArgument(before)) {
            return new ParameterUse(DataType.TEXT, null, null, false);
        }
        QueryColumn written = written(before, after);
        if (written != null) {
            return use(written, !written.required());
        }
        RowValues.Opposite opposite = rows.opposite(at);
        if (opposite != null) {
            return beside(opposite);
        }
        QueryColumn other = compared(before, after);
        return other == null ? new ParameterUse(null, null, null, false) : use(other, false);
    }

    private static ParameterUse use(QueryColumn column, boolean nullable) {
        return new ParameterUse(column.type(), null, column.origin(), nullable);
    }

    /** A parameter of a row, beside a column of another. */
    private ParameterUse beside(RowValues.Opposite opposite) {
        int from = opposite.item().from();
        int size = opposite.item().to() - from;
        boolean plain = size == 1 || (size == 3 && tokens.is(from + 1, "."));
        QueryColumn column = !plain
                ? null
                : opposite.list() ? tables.targetColumn(tokens.get(from).value()) : startingAt(from);
        return column == null
                ? new ParameterUse(null, null, null, false)
                : use(column, opposite.list() && !column.required());
    }

    private boolean isCast(int before, int after) {
        return tokens.is(before, "(") && before > 0 && tokens.is(before - 1, "cast") && tokens.is(after, "as");
    }

    private boolean isTextArgument(int before) {
        return tokens.is(before, "(") && before > 0 && isAny(before - 1, TEXT_FUNCTIONS);
    }

    private boolean isAny(int index, Set<String> words) {
        return index >= 0 && words.stream().anyMatch(word -> tokens.is(index, word));
    }

    /** The column that the parameter is written to: {@code set name = :name}, {@code values (:name)}. */
    private @Nullable QueryColumn written(int before, int after) {
        if (tokens.is(before, "=")
                && before >= 2
                && isAny(before - 2, Set.of("set", ","))
                && isAssignment(before - 2)) {
            return tables.targetColumn(tokens.get(before - 1).value());
        }
        boolean alone = isAny(before, Set.of("(", ",", "select"))
                && (after >= tokens.size()
                        || isAny(after, Set.of(")", ",", "from", "where", "union", "on", "returning")));
        return alone ? inserted(before) : null;
    }

    /** Whether a {@code set} or a comma stands before an assignment, and not in a list of something else. */
    private boolean isAssignment(int index) {
        int depth = 0;
        for (int i = index; i >= 0; i--) {
            depth += tokens.is(i, ")") ? 1 : tokens.is(i, "(") ? -1 : 0;
            if (depth < 0 || isAny(i, Set.of("where", "select", "values", "from", "on"))) {
                return false;
            }
            if (depth == 0 && tokens.is(i, "set")) {
                return true;
            }
        }
        return false;
    }

    /** The column at the same place in the list of an insert. */
    private @Nullable QueryColumn inserted(int before) {
        int place = 0;
        int depth = 0;
        int i = before;
        while (i >= 0) {
            if (tokens.is(i, ")")) {
                depth++;
            } else if (tokens.is(i, "(") && --depth < 0) {
                break;
            } else if (depth == 0 && tokens.is(i, "*")) {
                return null; // as many columns as its table has
            } else if (depth == 0 && tokens.is(i, ",")) {
                place++;
            } else if (depth == 0 && tokens.is(i, "select")) {
                break;
            }
            i--;
        }
        int head = i <= 0 ? -1 : tokens.is(i, "select") ? i - 1 : rowList(i);
        return head < 0 ? null : at(place, head);
    }

    /** From the parenthesis of a row to before {@code values}; -1 if it is none of a row. */
    private int rowList(int open) {
        int i = open - 1;
        while (i > 0 && (tokens.is(i, ",") || tokens.is(i, ")"))) {
            if (tokens.is(i, ")")) {
                int depth = 0;
                do {
                    depth += tokens.is(i, ")") ? 1 : tokens.is(i, "(") ? -1 : 0;
                    i--;
                } while (depth > 0 && i > 0);
            } else {
                i--;
            }
        }
        return tokens.is(i, "values") ? i - 1 : -1;
    }

    /** The column at a place, of the list that ends there, or of the table if its name does. */
    private @Nullable QueryColumn at(int place, int head) {
        List<QueryColumn> target = tables.target();
        if (target == null) {
            return null;
        }
        if (!tokens.is(head, ")")) {
            return !tables.targetComputes() && isInto(head) && place < target.size() ? target.get(place) : null;
        }
        int open = head;
        while (open > 0 && !tokens.is(open, "(")) {
            open--;
        }
        int name = open + 1 + 2 * place;
        boolean named =
                name < head && tokens.get(name).isName() && (tokens.is(name + 1, ",") || tokens.is(name + 1, ")"));
        return named && isInto(open - 1) ? tables.targetColumn(tokens.get(name).value()) : null;
    }

    /** Whether what ends there is the target of an insert. */
    private boolean isInto(int end) {
        for (int i = end; i >= 0; i--) {
            if (tokens.is(i, "into")) {
                return true;
            }
            if (!tokens.get(i).isName() && !tokens.is(i, ".")) {
                return false;
            }
        }
        return false;
    }

    /** The column that the parameter is compared with, or computed with. */
    private @Nullable QueryColumn compared(int before, int after) {
        if (isAny(before, ARITHMETIC) || isAny(after, ARITHMETIC)) {
            return computed(isAny(before, ARITHMETIC) ? endingAt(before - 1) : startingAt(after + 1));
        }
        if (isAny(before, COMPARISONS)) {
            return endingAt(before - 1);
        }
        if (tokens.is(before, "from") && tokens.is(before - 1, "distinct")) {
            int is = tokens.is(before - 2, "not") ? before - 3 : before - 2;
            return tokens.is(is, "is") ? endingAt(is - 1) : null;
        }
        if (isAny(after, COMPARISONS)) {
            return startingAt(after + 1);
        }
        if (tokens.is(before, "between")) {
            return endingAt(before - (tokens.is(before - 1, "not") ? 2 : 1));
        }
        if (tokens.is(before, "and")) {
            for (int i = before - 1; i > 0 && i > before - 8; i--) {
                if (tokens.is(i, "and")) {
                    return null;
                }
                if (tokens.is(i, "between")) {
                    return endingAt(i - (tokens.is(i - 1, "not") ? 2 : 1));
                }
            }
            return null;
        }
        return listed(before);
    }

    /** {@code column in (:a, :b)}. */
    private @Nullable QueryColumn listed(int before) {
        int i = before;
        while (i > 2 && tokens.is(i, ",") && isParameter(i - 2)) {
            i -= 3;
        }
        if (i < 2 || !tokens.is(i, "(") || !tokens.is(i - 1, "in")) {
            return null;
        }
        return endingAt(i - (tokens.is(i - 2, "not") ? 3 : 2));
    }

    private @Nullable QueryColumn endingAt(int index) {
        if (index < 0 || index >= tokens.size()) {
            return null;
        }
        if (tokens.is(index, ")")) {
            return call(index);
        }
        if (!tokens.get(index).isName()) {
            return null;
        }
        boolean qualified =
                index >= 2 && tokens.is(index - 1, ".") && tokens.get(index - 2).isName();
        QueryColumn column = tables.column(
                qualified ? tokens.get(index - 2).value() : null,
                tokens.get(index).value(),
                index);
        return isAny(qualified ? index - 3 : index - 1, ARITHMETIC) ? computed(column) : column;
    }

    /** What is computed with a column: of its kind, and no column itself. */
    private static @Nullable QueryColumn computed(@Nullable QueryColumn column) {
        return column == null || !column.isNumber() ? null : column.typed(column.type());
    }

    private @Nullable QueryColumn startingAt(int index) {
        if (index >= tokens.size() || !tokens.get(index).isName() || tokens.is(index + 1, "(")) {
            return null;
        }
        boolean qualified = tokens.is(index + 1, ".")
                && index + 2 < tokens.size()
                && tokens.get(index + 2).isName();
        QueryColumn column = qualified
                ? tables.column(tokens.get(index).value(), tokens.get(index + 2).value(), index)
                : tables.column(null, tokens.get(index).value(), index);
        return isAny(qualified ? index + 3 : index + 1, ARITHMETIC) ? computed(column) : column;
    }

    /** A function whose result has one type whatever it is given. */
    private @Nullable QueryColumn call(int close) {
        int depth = 0;
        for (int i = close; i > 0; i--) {
            depth += tokens.is(i, ")") ? 1 : tokens.is(i, "(") ? -1 : 0;
            if (depth == 0) {
                DataType type = tokens.is(i - 1, "count")
                        ? DataType.BIGINT
                        : tokens.is(i - 1, "length")
                                ? DataType.INTEGER
                                : isAny(i - 1, TEXT_FUNCTIONS) ? DataType.TEXT : null;
                return type == null ? null : QueryColumn.UNKNOWN.typed(type);
            }
        }
        return null;
    }
}
