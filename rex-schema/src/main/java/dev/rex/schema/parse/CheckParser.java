package dev.rex.schema.parse;

import dev.rex.schema.CheckDef;
import dev.rex.schema.Enforcement;
import dev.rex.schema.Schema;
import dev.rex.schema.TableDef;
import dev.rex.schema.rule.Opaque;
import dev.rex.schema.rule.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes rules of CHECK constraints:
 *
 * <pre>{@code
 * CheckParser parser = CheckParser.of(schema);
 * for (CheckDef check : table.checks()) {
 *     Rule rule = parser.rule(table, check); // age between 0 and 150  ->  age must be at least 0 and at most 150
 * }
 * }</pre>
 *
 * <p>What is not understood becomes {@link Opaque}, and no more of it than the smallest part of {@code and}, {@code or}
 * and {@code not} that it stands in. A rule is never wrong: if its verdict is {@code FALSE}, the database refuses the row;
 * if {@code TRUE} or {@code UNKNOWN}, this check lets it pass. That holds for the values that the check sees: a trigger
 * may change them first, and so may {@code not null on conflict replace} of SQLite. On PostgreSQL, {@code like} is taken for what it is in a deterministic collation, as all are that
 * come with the server.
 *
 * <p>Checks of a dialect that this package does not know are opaque. A parser has no state, and can be shared.
 */
public final class CheckParser {
    /** Deeper than anybody writes, and shallow enough for every stack. */
    private static final int DEEPEST = 100;

    private final @Nullable CheckDialect dialect;

    private CheckParser(@Nullable CheckDialect dialect) {
        this.dialect = dialect;
    }

    /** The parser for a schema's checks. */
    public static CheckParser of(Schema schema) {
        return of(schema.dialect());
    }

    /** The parser for the checks of a dialect, by its name. */
    public static CheckParser of(String dialect) {
        return new CheckParser(
                switch (dialect) {
                    case "postgresql" -> new PostgresChecks();
                    case "sqlite" -> new SqliteChecks();
                    default -> null;
                });
    }

    /** What a check of a table says; {@link Opaque} if the database does not enforce it. */
    public Rule rule(TableDef table, CheckDef check) {
        boolean enforced = check.enforcement() != Enforcement.NEVER;
        Tokens tokens = dialect == null || !enforced ? null : SqlLexer.tokens(check.expression(), dialect.lexis());
        return dialect == null || tokens == null || tokens.depth() > DEEPEST
                ? new Opaque(check.expression(), Set.of())
                : new ConditionReader(dialect, table).rule(tokens);
    }

    /** What all checks of a table say, in their order. */
    public List<Rule> rules(TableDef table) {
        return table.checks().stream().map(check -> rule(table, check)).toList();
    }
}
