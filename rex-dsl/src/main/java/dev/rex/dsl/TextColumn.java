package dev.rex.dsl;

import dev.rex.dsl.ast.ExcludedNode;

/**
 * A column that holds a text.
 *
 * @param <T> the table's class
 */
public interface TextColumn<T> extends Column<T, String>, TextExpr {
    @Override
    default TextExpr excluded() {
        return TextExpr.of(new ExcludedNode(name()));
    }
}
