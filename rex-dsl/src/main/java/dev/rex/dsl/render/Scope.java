package dev.rex.dsl.render;

import dev.rex.dsl.ast.PathNode;
import dev.rex.dsl.ast.SampleNode;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a column can belong to at one place of a statement, and what they are called there. Names are given
 * here and nowhere else, so that no inner source can hide an outer one: a label that is in use around gets a number.
 */
final class Scope {
    /** In bytes. PostgreSQL cuts longer names off, and then two of them can be one. */
    private static final int LONGEST = 63;

    /** A source, its label, and where in the text its clause ends. */
    private static final class Entry {
        private final @Nullable SourceNode source;
        private final String label;
        private int end;

        Entry(@Nullable SourceNode source, String label) {
            this.source = source;
            this.label = label;
        }
    }

    private final @Nullable Scope outer;
    private final boolean joinable;
    private final List<Entry> entries = new ArrayList<>(4);
    private final List<Entry> paths = new ArrayList<>(0);
    private @Nullable SourceNode joining;
    private @Nullable Scope hidden;
    private @Nullable Function<SourceNode, RuntimeException> refusal;

    /** Opens a scope; in one that is not joinable, columns of paths become sub-selects. */
    Scope(@Nullable Scope outer, boolean joinable) {
        this.outer = outer;
        this.joinable = joinable;
    }

    /** Adds a source that the statement names. */
    String add(SourceNode source) {
        if (source instanceof PathNode) {
            throw new InvalidQueryException(
                    "the path " + describe(source) + " stands in FROM",
                    "start from its table; a path is joined when one of its columns is used");
        }
        if (source instanceof SampleNode sample) {
            return add(sample.table());
        }
        if (find(source) != null) {
            throw new InvalidQueryException(
                    "the table " + describe(source) + " is joined twice under one name",
                    "give one of them an alias: as(\"name\")");
        }
        String label = source.label();
        Entry entry = new Entry(source, isTaken(label, source) ? numbered(label) : label);
        entries.add(entry);
        return entry.label;
    }

    /** Adds the table that a statement writes to, under its own name: SQLite's returning knows no other. */
    void addTarget(TableNode table) {
        entries.add(new Entry(table, table.name().name()));
    }

    /** A label for a source that no column belongs to, such as a junction table. */
    String anonymous(String wanted) {
        String label = isTaken(wanted, null) ? numbered(wanted) : wanted;
        entries.add(new Entry(null, label));
        return label;
    }

    /** Notes that the condition of a join begins: paths from the joined source come after it, so it cannot use them. */
    void beginCondition(SourceNode source) {
        joining = source;
    }

    /** Notes that the clause of that source ends here. */
    void endClause(SourceNode source, int position) {
        joining = null;
        Entry entry = find(source instanceof SampleNode sample ? sample.table() : source);
        if (entry != null) {
            entry.end = position;
        }
    }

    /** What a source is called here; null if it is a path that cannot be joined here. */
    @Nullable
    String label(SourceNode source) {
        if (source instanceof SampleNode sample) {
            return label(sample.table());
        }
        if (source instanceof PathNode path && isJoining(root(path))) {
            return null;
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Entry entry = scope.find(source);
            if (entry != null) {
                return entry.label;
            }
            if (source instanceof PathNode path && scope.find(root(path)) != null) {
                return join(path); // it starts here: the same path outside is that of another row
            }
        }
        if (source instanceof PathNode path) {
            return join(path);
        }
        refuseHidden(source);
        throw new InvalidQueryException(
                "a column of " + describe(source) + " is used, but that table is not in FROM",
                "add it with from(..) or a join");
    }

    private void refuseHidden(SourceNode source) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.hidden != null && scope.refusal != null && scope.hidden.find(source) != null) {
                throw scope.refusal.apply(source);
            }
        }
    }

    private boolean isJoining(SourceNode root) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.find(root) != null) {
                return root.equals(scope.joining);
            }
        }
        return false;
    }

    private @Nullable String join(PathNode path) {
        SourceNode root = root(path);
        Scope owner = this;
        while (owner.find(root) == null) {
            if (owner.outer == null) {
                refuseHidden(root);
                throw new InvalidQueryException(
                        "a column of the path " + describe(path) + " is used, but " + describe(root)
                                + " is not in FROM",
                        "add it with from(..) or a join");
            }
            owner = owner.outer;
        }
        if (!owner.joinable) {
            return null;
        }
        String wanted = cut(label(path.parent()) + "_" + path.relation().name(), LONGEST);
        Entry entry = new Entry(path, isTaken(wanted, null) ? numbered(wanted) : wanted);
        owner.entries.add(entry);
        owner.paths.add(entry);
        return entry.label;
    }

    /** The scope around this one, which is all that a query in FROM can see. */
    @Nullable
    Scope outer() {
        return outer;
    }

    /**
     * The scope of a query in FROM: it sees what stands around this one, and nothing of its own.
     *
     * @param refused the error of a column of a source that stands beside the query
     */
    Scope around(Function<SourceNode, RuntimeException> refused) {
        Scope around = new Scope(outer, false);
        around.hidden = this;
        around.refusal = refused;
        return around;
    }

    boolean hasPaths() {
        return !paths.isEmpty();
    }

    /** Writes the joins that columns of paths asked for, each behind the clause that its path starts from. */
    void insertPathJoins(SqlWriter out) {
        for (int i = entries.size() - 1; i >= 0 && !paths.isEmpty(); i--) {
            Entry root = entries.get(i);
            if (root.source == null || root.source instanceof PathNode) {
                continue;
            }
            StringBuilder joins = new StringBuilder();
            for (Entry entry : paths) {
                if (entry.source instanceof PathNode path && root(path).equals(root.source)) {
                    joins.append(joinClause(path, entry.label, out));
                }
            }
            out.insert(root.end, joins.toString());
        }
    }

    private String joinClause(PathNode path, String label, SqlWriter out) {
        SqlWriter join = new SqlWriter(out.dialect());
        String parent = label(path.parent());
        join.raw(" left join ");
        SourceRenderer.table(join, path.table(), label);
        join.raw(" on ");
        SourceRenderer.pairs(
                join,
                label,
                path.relation().targetColumns(),
                parent == null ? "" : parent,
                path.relation().columns());
        return join.finish().text();
    }

    /** Most often it is the very same node; only if none is, they are compared by what they are. */
    private @Nullable Entry find(SourceNode source) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).source == source) {
                return entries.get(i);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            if (source.equals(entries.get(i).source)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /**
     * Whether an outer or sibling source has that label, in whatever case: SQLite is blind to it. An equal outer source
     * may be hidden, because nothing can mean it.
     */
    private boolean isTaken(String label, @Nullable SourceNode by) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (Entry entry : scope.entries) {
                if (entry.label.equalsIgnoreCase(label) && (scope == this || by == null || !by.equals(entry.source))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String numbered(String label) {
        String start = cut(label, LONGEST - 5) + "_";
        int number = 2;
        while (isTaken(start + number, null)) {
            number++;
        }
        return start + number;
    }

    private static String cut(String label, int bytes) {
        String start = label;
        while (start.getBytes(StandardCharsets.UTF_8).length > bytes) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start;
    }

    private static SourceNode root(SourceNode source) {
        SourceNode root = source;
        while (root instanceof PathNode path) {
            root = path.parent();
        }
        return root;
    }

    static String describe(SourceNode source) {
        if (source instanceof PathNode path) {
            return describe(path.parent()) + "." + path.relation().name() + "()";
        }
        return source.label();
    }
}
