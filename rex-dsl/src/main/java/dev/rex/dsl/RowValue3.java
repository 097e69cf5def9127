package dev.rex.dsl;

import dev.rex.dsl.ast.Operator;
import dev.rex.dsl.ast.RowNode;
import dev.rex.dsl.exec.RowReader;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Three values side by side; see {@link RowValue}.
 *
 * @param <A> the Java type of the first
 * @param <B> the Java type of the second
 * @param <C> the Java type of the third
 */
public final class RowValue3<A, B, C> extends RowValue<RowValue3<A, B, C>, RowValue3.Of<A, B, C>> {
    /**
     * Three values in Java.
     *
     * @param first value 1
     * @param second value 2
     * @param third value 3
     * @param <A> the type of value 1
     * @param <B> the type of value 2
     * @param <C> the type of value 3
     */
    public record Of<A, B, C>(A first, B second, C third) {}

    private final Expr<A> a;
    private final Expr<B> b;
    private final Expr<C> c;

    RowValue3(Expr<A> a, Expr<B> b, Expr<C> c) {
        super(a, b, c);
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /** {@code (..) = (values)}. */
    public Condition eq(A aValue, B bValue, C cValue) {
        return compare(Operator.EQ, row(aValue, bValue, cValue));
    }

    /** {@code (..) <> (values)}. */
    public Condition ne(A aValue, B bValue, C cValue) {
        return compare(Operator.NE, row(aValue, bValue, cValue));
    }

    /** {@code (..) < (values)}. */
    public Condition lt(A aValue, B bValue, C cValue) {
        return compare(Operator.LT, row(aValue, bValue, cValue));
    }

    /** {@code (..) <= (values)}. */
    public Condition le(A aValue, B bValue, C cValue) {
        return compare(Operator.LE, row(aValue, bValue, cValue));
    }

    /** {@code (..) > (values)}. */
    public Condition gt(A aValue, B bValue, C cValue) {
        return compare(Operator.GT, row(aValue, bValue, cValue));
    }

    /** {@code (..) >= (values)}. */
    public Condition ge(A aValue, B bValue, C cValue) {
        return compare(Operator.GE, row(aValue, bValue, cValue));
    }

    /** {@code (..) in ((..), (..))}, a row for each item; an empty list holds nothing, so the condition never holds. */
    public <T> Condition in(
            Collection<T> items,
            Function<? super T, ? extends A> aValue,
            Function<? super T, ? extends B> bValue,
            Function<? super T, ? extends C> cValue) {
        return in(items, item -> row(aValue.apply(item), bValue.apply(item), cValue.apply(item)));
    }

    private RowNode row(A aValue, B bValue, C cValue) {
        return new RowNode(List.of(bind(a, aValue), bind(b, bValue), bind(c, cValue)));
    }

    @Override
    public Of<A, B, C> read(RowReader row, int index) {
        return new Of<>(a.read(row, index), b.read(row, index + 1), c.read(row, index + 2));
    }
}
