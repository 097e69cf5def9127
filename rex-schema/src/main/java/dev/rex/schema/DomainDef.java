package dev.rex.schema;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A domain: a type with rules of its own. Its columns have the type that it stands on.
 *
 * @param name the domain's name
 * @param type what its values are
 * @param base the domain that it stands on, whose rules hold as well; null if it stands on a type
 * @param nullable whether it takes NULL itself; what it stands on may still refuse it
 * @param defaultExpression the SQL text of its default, if it has one
 * @param checks by name; {@code VALUE} in them is the value
 * @param comment the comment on it
 */
public record DomainDef(
        ObjectName name,
        DataType type,
        @Nullable ObjectName base,
        boolean nullable,
        @Nullable String defaultExpression,
        List<CheckDef> checks,
        @Nullable String comment) {
    /** Copies the list, and makes all line ends alike. */
    public DomainDef {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        checks = List.copyOf(checks);
        defaultExpression = LineEnds.ofSqlOrNull(defaultExpression);
        comment = LineEnds.ofText(comment);
    }
    /** The checks, with a column's name, in quotes, where the value stands. */
    List<CheckDef> checksOf(String column) {
        String quoted = '"' + column.replace("\"", "\"\"") + '"';
        return checks.stream()
                .map(check -> new CheckDef(
                        check.name(),
                        SqlText.changed(
                                check.expression(),
                                // names that the database writes without quotes are in lower case
                                text -> text.replaceAll("\\bVALUE\\b", Matcher.quoteReplacement(quoted))),
                        check.enforcement()))
                .toList();
    }
}
