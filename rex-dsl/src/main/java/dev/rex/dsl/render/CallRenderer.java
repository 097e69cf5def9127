package dev.rex.dsl.render;

import dev.rex.dsl.ast.AggregateNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.FrameNode;
import dev.rex.dsl.ast.FunctionNode;
import dev.rex.dsl.ast.OrderNode;
import dev.rex.dsl.ast.PresenceNode;
import dev.rex.dsl.ast.RoutineNode;
import dev.rex.dsl.ast.TemplateNode;
import dev.rex.dsl.ast.WindowNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.SqlTemplate;
import dev.rex.dsl.error.UnsupportedFeatureException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what has arguments: functions, aggregates, templates, and the windows that functions are computed over. */
final class CallRenderer {
    private final SqlWriter out;
    private final ExprRenderer exprs;

    CallRenderer(SqlWriter out, ExprRenderer exprs) {
        this.out = out;
        this.exprs = exprs;
    }

    SqlWriter function(FunctionNode node) {
        SqlTemplate template = template(node.name());
        if (template != null && !template.isName()) {
            return fill(template, node.arguments());
        }
        if (template != null && node.arguments().isEmpty()) {
            return out.raw(template.parts().get(0).text());
        }
        out.raw(name(node.name(), template)).raw('(');
        exprs.list(node.arguments());
        return out.raw(')');
    }

    /** Its name is somebody's own, so it stands between quotes. */
    SqlWriter routine(RoutineNode node) {
        if (node.name().schema() != null) {
            out.name(node.name().schema()).raw('.');
        }
        out.name(node.name().name()).raw('(');
        exprs.list(node.arguments());
        return out.raw(')');
    }

    SqlWriter aggregate(AggregateNode node) {
        if (node.distinct() && node.arguments().size() > 1) {
            out.require(Feature.DISTINCT_ARGUMENTS);
        }
        out.raw(name(node.name(), template(node.name()))).raw(node.distinct() ? "(distinct " : "(");
        if (node.arguments().isEmpty() && !node.withinGroup()) {
            out.raw('*');
        }
        exprs.list(node.arguments());
        if (node.withinGroup()) {
            out.raw(") within group (").raw("order by ");
            orders(node.orderBy());
        } else if (!node.orderBy().isEmpty()) {
            out.raw(" order by ");
            orders(node.orderBy());
        }
        out.raw(')');
        if (node.filter() != null) {
            out.raw(" filter (where ");
            node.filter().accept(exprs);
            out.raw(')');
        }
        return out;
    }

    SqlWriter template(TemplateNode node) {
        return fill(SqlTemplate.of(node.sql()), node.arguments());
    }

    /** What is NULL only if an outer join found no row of a source, by its label. */
    SqlWriter presence(PresenceNode node, @Nullable String label) {
        String template = out.dialect().syntax().presence();
        if (template == null || label == null) {
            throw new UnsupportedFeatureException(
                    "telling whether a row of " + Scope.describe(node.source()) + " is there, by no NOT NULL column,",
                    out.dialect().label(),
                    "select the columns of it that are needed, or give it a NOT NULL column");
        }
        String quoted = new SqlWriter(out.dialect()).name(label).finish().text();
        return out.raw(template.replace("%s", quoted));
    }

    SqlWriter over(WindowNode window) {
        out.raw(" over ");
        if (window.name() != null) {
            return out.name(window.name());
        }
        return window(window);
    }

    /** The window itself, in parentheses. */
    SqlWriter window(WindowNode window) {
        out.raw('(');
        String space = "";
        Runnable partition = exprs.partition();
        if (partition != null || !window.partitionBy().isEmpty()) {
            out.raw("partition by ");
            if (partition != null) {
                partition.run();
                out.raw(window.partitionBy().isEmpty() ? "" : ", ");
            }
            exprs.list(window.partitionBy());
            space = " ";
        }
        if (!window.orderBy().isEmpty()) {
            out.raw(space).raw("order by ");
            orders(window.orderBy());
            space = " ";
        }
        FrameNode frame = window.frame();
        if (frame != null) {
            out.raw(space).raw(frame.unit().sql()).raw(" between ");
            bound(frame.start()).raw(" and ");
            bound(frame.end()).raw(frame.exclusion().sql());
        }
        return out.raw(')');
    }

    private SqlWriter bound(FrameNode.Bound bound) {
        if (bound.interval()) {
            out.require(Feature.INTERVAL_FRAMES);
        }
        return out.raw(bound.distance()).raw(' ').raw(bound.direction());
    }

    private void orders(List<OrderNode> orders) {
        for (int i = 0; i < orders.size(); i++) {
            out.separate(i);
            orders.get(i).expr().accept(exprs);
            direction(out, orders.get(i));
        }
    }

    static void direction(SqlWriter out, OrderNode order) {
        if (order.descending()) {
            out.raw(" desc");
        }
        if (order.nullsFirst() != null) {
            out.raw(order.nullsFirst() ? " nulls first" : " nulls last");
        }
    }

    private @Nullable SqlTemplate template(String function) {
        String instead = out.dialect().functions().instead(function);
        if (instead != null) {
            throw new UnsupportedFeatureException(
                    function + "(..)", out.dialect().label(), instead);
        }
        return out.dialect().functions().template(function);
    }

    private static String name(String function, @Nullable SqlTemplate template) {
        return template == null ? function : template.parts().get(0).text();
    }

    private SqlWriter fill(SqlTemplate template, List<ExprNode> arguments) {
        for (SqlTemplate.Part part : template.parts()) {
            out.raw(part.text());
            if (part.argument() >= 0) {
                ExprNode argument = arguments.get(part.argument());
                if (part.alone()) {
                    argument.accept(exprs);
                } else {
                    exprs.primary(argument);
                }
            }
        }
        return out;
    }
}
