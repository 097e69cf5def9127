package dev.rex.schema.parse;

import java.util.Set;

/** The functions that a query of SQLite calls. */
final class FunctionCalls {
    /** What can stand before a parenthesis and is no aggregate function. */
    private static final Set<String> NO_AGGREGATES = Set.of(
            "select",
            "from",
            "join",
            "on",
            "using",
            "where",
            "and",
            "or",
            "not",
            "in",
            "exists",
            "as",
            "case",
            "when",
            "then",
            "else",
            "between",
            "like",
            "glob",
            "is",
            "cast",
            "numeric",
            "decimal",
            "varchar",
            "char",
            "values",
            "coalesce",
            "ifnull",
            "nullif",
            "iif",
            "lower",
            "upper",
            "length",
            "trim",
            "ltrim",
            "rtrim",
            "substr",
            "substring",
            "replace",
            "instr",
            "abs",
            "round",
            "date",
            "time",
            "datetime",
            "julianday",
            "strftime",
            "unixepoch",
            "printf",
            "format",
            "hex",
            "quote",
            "typeof",
            "json_extract");

    private FunctionCalls() {}

    /** Whether one of them may be an aggregate function. */
    static boolean mayAggregate(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isName() && tokens.is(i + 1, "(") && !NO_AGGREGATES.contains(AsciiCase.lower(token.value()))) {
                return true;
            }
        }
        return false;
    }
}
