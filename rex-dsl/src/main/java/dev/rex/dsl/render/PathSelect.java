package dev.rex.dsl.render;

import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.ast.SourceNode;
import java.util.List;

/** Where nothing can be joined, a column of a path is a select of its own: {@code (select .. from target)}. */
final class PathSelect {
    private PathSelect() {}

    static SelectNode of(PathNode path, ColumnNode column) {
        PathNode first = path;
        while (first.parent() instanceof PathNode parent) {
            first = parent;
        }
        SourceNode start = new ChildNode(first.parent(), first.relation());
        return SelectNode.of(List.of(
                        new ColumnNode(rebase(path, first, start), column.name(), column.type(), column.nullable())))
                .withFrom(start);
    }

    private static SourceNode rebase(PathNode path, PathNode first, SourceNode start) {
        return path.equals(first) || !(path.parent() instanceof PathNode parent)
                ? start
                : new PathNode(rebase(parent, first, start), path.relation());
    }
}
