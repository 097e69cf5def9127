package dev.rex.dsl.ast;

import dev.rex.schema.ObjectName;
import java.util.List;

/**
 * A call of a function or procedure that is stored in the database, whose name is somebody's own.
 *
 * @param name its name
 * @param arguments what it is given
 */
public record RoutineNode(ObjectName name, List<ExprNode> arguments) implements ExprNode {
    /** Copies the list. */
    public RoutineNode {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRoutine(this);
    }
}
