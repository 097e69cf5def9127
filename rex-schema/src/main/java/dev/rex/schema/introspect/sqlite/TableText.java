package dev.rex.schema.introspect.sqlite;

import dev.rex.schema.Deferral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the text of a {@code create table} tells: the names of constraints, the checks, and the expressions of
 * generated columns. Everything else comes from the pragmas.
 */
final class TableText {
    enum Kind {
        PRIMARY,
        UNIQUE,
        FOREIGN,
        CHECK
    }

    /**
     * A constraint.
     *
     * @param columns those that it is on, as they are written there; none for a check
     * @param text the table that it refers to, or the expression of a check
     * @param deferral when it is checked; only foreign keys can be deferred
     */
    record Constraint(Kind kind, @Nullable String name, List<String> columns, String text, Deferral deferral) {
        Constraint(Kind kind, @Nullable String name, List<String> columns, String text) {
            this(kind, name, columns, text, Deferral.NOT_DEFERRABLE);
        }
    }

    private final SqlTokens tokens;
    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<String, String> generated = new HashMap<>();

    private TableText(SqlTokens tokens) {
        this.tokens = tokens;
    }

    static TableText parse(String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        TableText table = new TableText(tokens);
        int open = tokens.find("(", 0);
        if (open < tokens.size()) {
            tokens.items(open).forEach(item -> table.readItem(item[0], item[1]));
        }
        return table;
    }

    /** In the order of the text. */
    List<Constraint> constraints(Kind kind) {
        return constraints.stream().filter(c -> c.kind() == kind).toList();
    }

    /** The expression of a generated column. */
    @Nullable
    String generated(String column) {
        return generated.get(column);
    }

    private void readItem(int from, int to) {
        boolean ofTable = tokens.is(from, "constraint")
                || tokens.is(from, "primary")
                || tokens.is(from, "unique")
                || tokens.is(from, "check")
                || tokens.is(from, "foreign");
        if (ofTable) {
            readConstraints(from, to, null);
        } else {
            readConstraints(from + 1, to, tokens.get(from).value());
        }
    }

    /** Constraints of a table may follow each other without a comma, just like those of a column. */
    private void readConstraints(int from, int to, @Nullable String column) {
        String name = null;
        int i = from;
        while (i < to) {
            SqlToken token = tokens.get(i);
            int next = tokens.next(i);
            if (token.is("constraint")) {
                name = tokens.get(i + 1).value();
                i += 2;
                continue;
            }
            if (token.is("primary") || token.is("foreign")) {
                next = i + 2; // "key"
            }
            if (token.is("primary") || token.is("unique")) {
                Kind kind = token.is("unique") ? Kind.UNIQUE : Kind.PRIMARY;
                add(kind, name, column == null ? names(next) : List.of(column), "");
            } else if (token.is("foreign")) {
                List<String> columns = names(next);
                next = tokens.find("references", next) + 1;
                add(Kind.FOREIGN, name, columns, tokens.get(next).value());
            } else if (token.is("references") && column != null) {
                add(Kind.FOREIGN, name, List.of(column), tokens.get(next).value());
            } else if (token.is("deferrable") && isForeignKeyLast()) {
                boolean deferred = tokens.is(next, "initially") && tokens.is(next + 1, "deferred");
                setDeferral(deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE);
            } else if (token.is("check")) {
                add(Kind.CHECK, name, List.of(), tokens.inside(next));
            } else if (token.is("as") && column != null) {
                generated.put(column, tokens.inside(next));
            } else if (token.is("default") || token.is("set") || token.is("collate") || token.is("not")) {
                next = tokens.next(next); // what follows belongs to it, whatever word it is
            } else {
                i = next;
                continue; // a type, an action, an option: the constraint's name, if there is one, is still to come
            }
            name = null;
            i = next;
        }
    }

    private void add(Kind kind, @Nullable String name, List<String> columns, String text) {
        constraints.add(new Constraint(kind, name, columns, text));
    }

    private boolean isForeignKeyLast() {
        return !constraints.isEmpty() && constraints.get(constraints.size() - 1).kind() == Kind.FOREIGN;
    }

    /** What was said last of the foreign key that was read last. */
    private void setDeferral(Deferral deferral) {
        int last = constraints.size() - 1;
        Constraint key = constraints.get(last);
        constraints.set(last, new Constraint(key.kind(), key.name(), key.columns(), key.text(), deferral));
    }

    private List<String> names(int open) {
        return tokens.items(open).stream()
                .map(item -> tokens.get(item[0]).value())
                .toList();
    }
}
