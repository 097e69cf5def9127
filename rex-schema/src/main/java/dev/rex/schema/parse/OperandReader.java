package dev.rex.schema.parse;

import dev.rex.schema.ColumnDef;
import dev.rex.schema.parse.SqlToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads operands from tokens, from left to right. What it does not know gives null, and is read no further. */
final class OperandReader {
    private static final int LONGEST_NUMBER = 1_000;
    private static final Set<String> TYPE_WORDS =
            Set.of("varying", "precision", "without", "with", "time", "zone", "character", "double", "timestamp");

    private final Tokens tokens;
    private final Function<SqlToken, @Nullable ColumnDef> columns;
    private int at;

    OperandReader(Tokens tokens, Function<SqlToken, @Nullable ColumnDef> columns) {
        this.tokens = tokens;
        this.columns = columns;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** The next token, if there is one. */
    @Nullable
    SqlToken peek() {
        return atEnd() ? null : tokens.get(at);
    }

    /** Reads over a row of keywords or symbols, if they are what follows. */
    boolean take(String... keywordsOrSymbols) {
        for (int i = 0; i < keywordsOrSymbols.length; i++) {
            if (!tokens.is(at + i, keywordsOrSymbols[i])) {
                return false;
            }
        }
        at += keywordsOrSymbols.length;
        return true;
    }

    /** Reads one token. */
    SqlToken next() {
        return tokens.get(at++);
    }

    /** An operand with its casts. */
    @Nullable
    Operand operand() {
        Operand operand = primary();
        while (operand != null && take("::")) {
            TypeName type = type();
            operand = type == null ? null : operand.cast(type);
        }
        return operand;
    }

    /** Literals between parentheses or brackets, the closing one included. */
    @Nullable
    List<Operand.Literal> literals(String close) {
        List<Operand.Literal> items = new ArrayList<>();
        do {
            if (!(operand() instanceof Operand.Literal literal)) {
                return null;
            }
            items.add(literal);
        } while (take(","));
        return take(close) ? items : null;
    }

    private @Nullable Operand primary() {
        SqlToken token = peek();
        if (token == null) {
            return null;
        }
        return switch (token.kind()) {
            case STRING -> new Operand.Literal(next().value(), List.of());
            case NUMBER -> number("");
            case QUOTED_NAME -> column();
            case SYMBOL -> symbol();
            case WORD -> word(token);
        };
    }

    private @Nullable Operand symbol() {
        if (take("-")) {
            return peek() != null && tokens.get(at).kind() == Kind.NUMBER ? number("-") : null;
        }
        if (!take("(")) {
            return null;
        }
        Operand inside = operand();
        return take(")") ? inside : null;
    }

    private @Nullable Operand number(String sign) {
        String digits = next().value();
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new Operand.Literal(new BigDecimal(sign + digits), List.of());
        } catch (NumberFormatException e) {
            return null; // an exponent beyond all numbers
        }
    }

    private @Nullable Operand word(SqlToken token) {
        boolean call = tokens.is(at + 1, "(");
        if (call && token.is("cast")) {
            return cast();
        }
        if (call) {
            return call();
        }
        if (token.is("array") && tokens.is(at + 1, "[")) {
            at += 2;
            List<Operand.Literal> items = literals("]");
            return items == null ? null : new Operand.Array(items, List.of());
        }
        boolean truth = token.is("true") || token.is("false");
        if (truth && columns.apply(token) == null) {
            return new Operand.Literal(next().is("true"), List.of());
        }
        return column();
    }

    private @Nullable Operand column() {
        // a dot makes it the name of a table
        ColumnDef column = tokens.is(at + 1, ".") ? null : columns.apply(next());
        return column == null ? null : new Operand.Column(column, List.of());
    }

    private @Nullable Operand cast() {
        at += 2;
        Operand operand = operand();
        TypeName type = operand != null && take("as") ? type() : null;
        return operand != null && type != null && take(")") ? operand.cast(type) : null;
    }

    private @Nullable Operand call() {
        String function = AsciiCase.lower(next().value());
        next();
        take("both", "from"); // trim(both from a)
        Operand argument = operand();
        return argument != null && take(")") ? new Operand.Call(function, argument, List.of()) : null;
    }

    private @Nullable TypeName type() {
        SqlToken first = peek();
        if (first == null || !first.isName()) {
            return null;
        }
        StringBuilder name = new StringBuilder(name(next()));
        if (take(".")) {
            SqlToken second = peek();
            if (second == null || !second.isName()) {
                return null;
            }
            name.replace(0, name.length(), name(next()));
        }
        boolean modifier = false;
        while (!atEnd()) {
            SqlToken token = tokens.get(at);
            if (token.kind() == Kind.WORD && TYPE_WORDS.contains(AsciiCase.lower(token.value()))) {
                name.append(' ').append(name(next()));
            } else if (take("(")) {
                modifier = true;
                at = tokens.close(at - 1) + 1;
                if (at > tokens.size()) {
                    return null;
                }
            } else {
                break;
            }
        }
        return new TypeName(name.toString(), modifier, take("[", "]"));
    }

    private static String name(SqlToken token) {
        return token.kind() == Kind.WORD ? AsciiCase.lower(token.value()) : token.value();
    }
}
