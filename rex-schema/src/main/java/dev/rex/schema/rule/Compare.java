package dev.rex.schema.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two columns of the same row.
 *
 * @param left the first column's name
 * @param operator how they are compared
 * @param right the second column's name
 * @param type how the values of both are compared
 */
public record Compare(String left, Operator operator, String right, ValueType type) implements Rule {
    /** Rejects missing parts, and an order of values that have none. */
    public Compare {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        if (!operator.isEquality() && !type.isOrdered()) {
            throw new IllegalArgumentException("values of kind " + type.kind() + " have no order that Rex knows");
        }
    }

    @Override
    public Verdict verdict(Map<String, ? extends @Nullable Object> row) {
        Object a = row.get(left);
        Object b = row.get(right);
        if (a == null || b == null) {
            boolean isNull = (a == null && row.containsKey(left)) || (b == null && row.containsKey(right));
            return isNull ? Verdict.UNKNOWN : Verdict.UNDECIDED;
        }
        if (!type.isCertain(b)) {
            return Verdict.UNDECIDED;
        }
        if (operator.isEquality()) {
            Verdict equal = type.equal(a, b);
            return operator == Operator.EQUAL ? equal : equal.not();
        }
        Integer order = type.order(a, b);
        return order == null ? Verdict.UNDECIDED : Verdict.of(operator.holds(order));
    }

    @Override
    public Set<String> columns() {
        return left.equals(right) ? Set.of(left) : Set.of(left, right);
    }

    @Override
    public <R> R accept(RuleVisitor<R> visitor) {
        return visitor.compare(this);
    }

    @Override
    public String toString() {
        return RuleText.of(this);
    }
}
