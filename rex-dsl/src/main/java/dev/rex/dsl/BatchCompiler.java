package dev.rex.dsl;

import dev.rex.dsl.ApartSelect.Children;
import dev.rex.dsl.ast.ChildNode;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.dialect.Syntax;
import dev.rex.dsl.exec.ChildPlans;
import dev.rex.dsl.exec.NestedPlan;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.util.ArrayList;
import java.util.List;

/** Compiles a select whose nested rows come by statements of their own, after that of their parents. */
final class BatchCompiler {
    private final SqlDialect dialect;

    private BatchCompiler(SqlDialect dialect) {
        this.dialect = dialect;
    }

    static <R> QueryPlan<R> compile(Select<R> select, SqlDialect dialect) {
        ApartSelect<R> apart =
                new ApartSelect<>(select, dialect, (node, child, parents) -> Renderer.render(node, child, 1, dialect));
        return new BatchCompiler(dialect).plan(apart, Renderer.render(apart.node(), dialect));
    }

    private <R> QueryPlan<R> plan(ApartSelect<R> select, SqlText text) {
        List<NestedPlan<?>> nested = new ArrayList<>();
        select.children().forEach(children -> nested.add(nested(children)));
        return new QueryPlan<>(text, select.projection(), select.columns(), nested, List.of());
    }

    private <C> NestedPlan<C> nested(Children<C> children) {
        ApartSelect<C> select = children.select();
        QueryPlan<C> plan = plan(select, children.text());
        ChildNode child = children.child();
        boolean asArray = children.keyTypes().size() == 1 && dialect.syntax().keyTest() == Syntax.KeyTest.ARRAY;
        return new NestedPlan<>(
                children.column(),
                children.keyColumns(),
                children.keyTypes(),
                asArray,
                select.columns().size(),
                new ChildPlans<>(
                        keys -> keys == 1 ? plan : plan(select, Renderer.render(select.node(), child, keys, dialect))));
    }
}
