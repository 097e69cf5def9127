package dev.rex.dsl.render;

import dev.rex.dsl.ast.BindNode;
import dev.rex.dsl.ast.ValueNode;
import java.math.BigDecimal;

/** Values as text, for the one place that takes none beside it: the condition by which a database knows an index again. */
final class Constants {
    private Constants() {}

    /**
     * The value as a literal that all databases read alike.
     *
     * @throws InvalidQueryException if it is of another type, or a text that could be read otherwise
     */
    static String of(ValueNode node) {
        Object value = node instanceof BindNode bind ? bind.value() : null;
        if (value instanceof Boolean || value instanceof Short || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof String text && text.indexOf('\\') < 0 && text.indexOf(0) < 0) {
            return "'" + text.replace("'", "''") + "'";
        }
        throw new InvalidQueryException(
                "the condition of an index, in onConflict(..).where(..), has a value of type "
                        + node.type().declared() + " that cannot stand in it as text",
                "give whole numbers, decimals, truth values and texts without backslashes, or write it by"
                        + " sqlCondition(..)");
    }
}
