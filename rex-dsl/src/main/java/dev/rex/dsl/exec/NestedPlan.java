package dev.rex.dsl.exec;

import dev.rex.schema.DataType;
import java.util.List;

/**
 * How the children of many parents are fetched by one more statement.
 *
 * @param column the position, from 1, at which the parent's row holds the list
 * @param keyColumns the positions, from 1, at which the parent's row holds its key
 * @param keyTypes the types of the key's columns
 * @param asArray whether all keys are bound as one array
 * @param width how many columns a child's row has; its parent's key follows them
 * @param plans the children's select, with room for some keys
 * @param <C> what a child's row becomes
 */
public record NestedPlan<C>(
        int column,
        List<Integer> keyColumns,
        List<DataType> keyTypes,
        boolean asArray,
        int width,
        ChildPlans<C> plans) {
    /** Copies the lists. */
    public NestedPlan {
        keyColumns = List.copyOf(keyColumns);
        keyTypes = List.copyOf(keyTypes);
    }
}
