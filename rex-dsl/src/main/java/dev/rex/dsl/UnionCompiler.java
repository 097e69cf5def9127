package dev.rex.dsl;

import dev.rex.dsl.ApartSelect.Children;
import dev.rex.dsl.ast.ColumnNode;
import dev.rex.dsl.ast.Preamble;
import dev.rex.dsl.ast.SelectExtras;
import dev.rex.dsl.ast.SelectNode;
import dev.rex.dsl.dialect.Feature;
import dev.rex.dsl.dialect.SqlDialect;
import dev.rex.dsl.exec.PlanColumn;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.exec.RowPart;
import dev.rex.dsl.render.ParentRows;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import dev.rex.dsl.render.UnionPart;
import dev.rex.schema.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles a select whose nested rows come by the same statement, as rows of their own before those of their parents. */
final class UnionCompiler {
    /**
     * Each row has a NULL for what only other parts have. One takes some 20 ns: with so many, five hundred rows take as long as
     * a statement more does on a server nearby.
     */
    private static final int MOST_NULLS = 8;

    /** Types of columns that are the same in the database if they are the same here. */
    private static final Set<DataType.Kind> SHARED = EnumSet.of(
            DataType.Kind.BOOLEAN,
            DataType.Kind.SMALLINT,
            DataType.Kind.INTEGER,
            DataType.Kind.BIGINT,
            DataType.Kind.REAL,
            DataType.Kind.DOUBLE,
            DataType.Kind.DECIMAL,
            DataType.Kind.TEXT,
            DataType.Kind.BINARY,
            DataType.Kind.DATE,
            DataType.Kind.TIME,
            DataType.Kind.TIMESTAMP,
            DataType.Kind.TIMESTAMP_TZ,
            DataType.Kind.UUID);

    /**
     * A part, until the columns of all are known.
     *
     * @param sentAt the column, from 1, of the statement that holds each of its columns; 0 if it is not sent
     */
    private record Part(String name, SqlText body, List<Integer> sentAt, boolean parents) {
        UnionPart over(int columns) {
            Integer[] sent = new Integer[columns];
            Arrays.fill(sent, 0);
            for (int i = 0; i < sentAt.size(); i++) {
                if (sentAt.get(i) > 0) {
                    sent[sentAt.get(i) - 2] = i + 1;
                }
            }
            return new UnionPart(name, body, sentAt.size(), List.of(sent), parents);
        }

        long used() {
            return sentAt.stream().filter(column -> column > 0).count();
        }
    }

    private final SqlDialect dialect;
    private final List<Part> texts = new ArrayList<>();
    private final List<RowPart<?>> parts = new ArrayList<>();
    private final List<@Nullable DataType> shared = new ArrayList<>();

    private UnionCompiler(SqlDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The plan of a select that is not written to.
     *
     * @return null if it cannot be one statement, or had better not be
     * @throws dev.rex.dsl.error.UnsupportedFeatureException if the dialect does not nest rows in that way
     */
    static <R> @Nullable QueryPlan<R> compile(Select<R> select, SqlDialect dialect) {
        dialect.require(Feature.NESTED_UNION);
        ApartSelect<R> root = new ApartSelect<>(
                select, dialect, (node, child, parents) -> Renderer.render(node, child, parents, dialect));
        return isAllowed(root) ? new UnionCompiler(dialect).plan(root) : null;
    }

    /** Rows that are locked are the newest, and their children would be older: these have to be looked for later. */
    private static boolean isAllowed(ApartSelect<?> select) {
        return select.node().lock() == null
                && select.children().stream().allMatch(children -> isAllowed(children.select()));
    }

    private <R> @Nullable QueryPlan<R> plan(ApartSelect<R> root) {
        SelectNode node = root.node();
        if (root.children().isEmpty()) {
            return QueryPlan.of(Renderer.render(node, dialect), root.projection());
        }
        SelectExtras extras = node.extras();
        Preamble queries = Preamble.NONE.withQueries(extras.preamble().with());
        add(root, Renderer.render(node.withExtras(extras.withPreamble(queries)), dialect), List.of());
        if (!isFit()) {
            return null;
        }
        List<UnionPart> union =
                texts.stream().map(part -> part.over(shared.size())).toList();
        SqlText text = Renderer.union(union, extras.preamble().comments(), dialect);
        return new QueryPlan<>(text, root.projection(), List.of(), List.of(), parts);
    }

    /** Adds the rows of a select, after those that belong to them; each ends with the key of its parent. */
    private <R> int add(ApartSelect<R> select, SqlText text, List<DataType> keyTypes) {
        List<RowPart.Nested> nested = new ArrayList<>();
        Set<Integer> unsent = new HashSet<>();
        for (Children<?> children : select.children()) {
            int part = add(children.select(), children.text(), children.keyTypes());
            nested.add(new RowPart.Nested(part, children.column(), children.keyColumns()));
            if (!children.keyColumns().contains(children.column())) {
                unsent.add(children.column());
            }
        }
        List<PlanColumn> columns = new ArrayList<>(select.columns());
        keyTypes.forEach(type -> columns.add(new PlanColumn("its parent's key", type)));
        List<Integer> sentAt = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean stored =
                    i >= select.columns().size() || select.node().columns().get(i) instanceof ColumnNode;
            sentAt.add(unsent.contains(i + 1) ? 0 : place(columns.get(i).type(), stored, sentAt));
        }
        parts.add(new RowPart<>(select.projection(), columns, sentAt, keyTypes, nested));
        texts.add(new Part(select.name(), text, sentAt, !nested.isEmpty()));
        return parts.size() - 1;
    }

    /** The column, from 1, for a value: one in which other parts have the same type, or a new one. */
    private int place(DataType type, boolean stored, List<Integer> taken) {
        boolean shares = stored && SHARED.contains(type.kind());
        for (int i = 0; shares && i < shared.size(); i++) {
            if (type.equals(shared.get(i)) && !taken.contains(i + 2)) {
                return i + 2;
            }
        }
        shared.add(shares ? type : null);
        return shared.size() + 1;
    }

    /**
     * Whether one statement can and should be made of the parts: none writes, none has little in common with the others, and
     * nothing else has a name that one of them has.
     */
    private boolean isFit() {
        String name = dialect.syntax().quote() + ParentRows.PREFIX;
        int values = 0;
        int names = 0;
        for (int i = 0; i < texts.size(); i++) {
            SqlText text = texts.get(i).body();
            if (text.writes() || shared.size() - texts.get(i).used() > MOST_NULLS) {
                return false;
            }
            values += text.values().size();
            int keyColumns = parts.get(i).keyTypes().size();
            names -= keyColumns == 0 ? 0 : keyColumns + 1;
            for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
                names++;
            }
        }
        return names == 0 && values <= dialect.syntax().maximumParameters();
    }
}
