package dev.rex.dsl;

import dev.rex.dsl.ast.SampleNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.render.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a table, taken at random: {@code from(bernoulli(USERS, 1))}. The columns are those of the table.
 * Immutable.
 */
public final class Sample implements FromItem {
    private final SampleNode node;

    private Sample(SampleNode node) {
        this.node = node;
    }

    static Sample of(Table<?, ?> table, String method, double percent, @Nullable Long seed) {
        if (!(table.source() instanceof TableNode source)) {
            throw new InvalidQueryException(
                    "a sample is taken of the path to " + table, "take it of the table, and join");
        }
        if (!(percent >= 0 && percent <= 100)) {
            throw new InvalidQueryException("a sample of " + percent + " percent is taken", "give 0 to 100");
        }
        return new Sample(new SampleNode(source, method, percent, seed));
    }

    /** {@code repeatable (seed)}: the same rows each time, as long as the table does not change. */
    public Sample repeatable(long seed) {
        return new Sample(new SampleNode(node.table(), node.method(), node.percent(), seed));
    }

    @Override
    public SourceNode source() {
        return node;
    }
}
