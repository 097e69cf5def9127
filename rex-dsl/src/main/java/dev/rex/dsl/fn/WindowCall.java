package dev.rex.dsl.fn;

import dev.rex.dsl.Expr;
import dev.rex.dsl.NamedWindow;
import dev.rex.dsl.Window;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.OverNode;
import dev.rex.dsl.ast.WindowNode;
import java.util.List;
import java.util.function.Function;

/**
 * A call of a function that exists over windows only; a value once it has its window. Immutable.
 *
 * @param <E> what it is over a window
 */
public final class WindowCall<E extends Expr<?>> {
    private final FunctionNode call;
    private final Function<ExprNode, E> kind;

    WindowCall(String name, List<ExprNode> arguments, Function<ExprNode, E> kind) {
        this.call = new FunctionNode(name, arguments);
        this.kind = kind;
    }

    /** {@code over ()}: over all rows of the result, in no order. */
    public E over() {
        return kind.apply(new OverNode(call, WindowNode.ALL));
    }

    /** {@code over (..)}: over the rows that each row sees. */
    public E over(Window window) {
        return kind.apply(new OverNode(call, window.node()));
    }

    /** {@code over name}: over a window that the select declares. */
    public E over(NamedWindow window) {
        return kind.apply(new OverNode(call, window.node()));
    }
}
