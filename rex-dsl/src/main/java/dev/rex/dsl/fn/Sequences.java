package dev.rex.dsl.fn;

import dev.rex.dsl.NumberExpr;
import dev.rex.dsl.Sequence;
import dev.rex.dsl.Sql;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.schema.ObjectName;
import java.util.List;

/** Numbers that sequences give out. */
public final class Sequences {
    private Sequences() {}

    /** {@code nextval(sequence)}: a number that nobody else gets, whether the transaction is committed or not. */
    public static <V extends Number> NumberExpr<V> nextval(Sequence<V> sequence) {
        return call("nextval", sequence);
    }

    /** {@code currval(sequence)}: the number that this connection got last. */
    public static <V extends Number> NumberExpr<V> currval(Sequence<V> sequence) {
        return call("currval", sequence);
    }

    private static <V extends Number> NumberExpr<V> call(String function, Sequence<V> sequence) {
        ObjectName name = sequence.name();
        String quoted = (name.schema() == null ? "" : quoted(name.schema()) + ".") + quoted(name.name());
        return NumberExpr.of(new FunctionNode(function, List.of(Sql.val(quoted).node())), sequence.type());
    }

    /** The name is an argument, and stands in it as in SQL. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
