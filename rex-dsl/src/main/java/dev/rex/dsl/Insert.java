package dev.rex.dsl;

import dev.rex.dsl.ast.AssignmentNode;
import dev.rex.dsl.ast.ConflictNode;
import dev.rex.dsl.ast.ExprNode;
import dev.rex.dsl.ast.InsertNode;
import dev.rex.dsl.ast.StatementNode;
import dev.rex.dsl.error.ConstraintException;
import dev.rex.dsl.error.DataException;
import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.exec.Arguments;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An insert that lacks its rows.
 *
 * <pre>{@code
 * db.insertInto(USERS).values(NewUser.of().email("a@b.c").name("Ann")).returning().fetchOne();
 * // insert into "users" ("email", "name") values (?, ?) returning "id", "email", "name"
 * }</pre>
 *
 * @param <T> the table's class
 * @param <R> the record of its rows
 */
public final class Insert<T extends Table<T, R>, R> {
    /** For statements without parameters: all their values are bound already. */
    static final Arguments NO_ARGUMENTS = new Bindings();

    /** From so many rows on a bulk load is quicker. */
    private static final int MANY = 1_000;

    private final WriteTarget<T, R> target;

    Insert(WriteTarget<T, R> target) {
        this.target = target;
    }

    /** The error of a text that is asked for where there is no row to insert. */
    static InvalidQueryException nothing() {
        return new InvalidQueryException("the insert has no rows, and so no statement", "give it one row at least");
    }

    /** One row; columns that are absent get their default. */
    public Rows<T, R> values(NewRow<T> row) {
        return new Rows<>(target, List.of(row.assignments()), null);
    }

    /**
     * Many rows: written by as few statements as their number of values allows, all or none of them. Rows with other
     * columns absent than their neighbours' need a statement of their own. Very many, if nothing is asked for in return,
     * are written as {@link Session#bulk} does. If one of 1,000 or more is refused, the error tells which.
     */
    public Rows<T, R> values(Collection<? extends NewRow<T>> rows) {
        List<List<AssignmentNode>> values = new ArrayList<>(rows.size());
        for (NewRow<T> row : rows) {
            values.add(row.assignments());
        }
        return new Rows<>(target, values, null, List.copyOf(rows));
    }

    /**
     * One row, column by column: for expressions and parameters, which {@link #values(NewRow)} does not take, and for
     * tables whose required columns a trigger fills. That a required column was forgotten is told by the database alone, as
     * a {@link dev.rex.dsl.error.NotNullViolation}; where all values are at hand, {@code values(..)} does not compile
     * without them.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Rows<T, R> set(Assignment<T>... assignments) {
        return new Rows<>(target, List.of(Update.nodes(assignments)), null);
    }

    /**
     * {@code insert into .. select ..}: the expressions of a select, each for the column that it is set to; goes on with
     * {@code from(..)}.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final InsertSelect<T, R> select(Assignment<T> first, Assignment<T>... more) {
        return InsertSelect.of(target, Update.nodes(first, more));
    }

    /** One row of defaults. */
    public Rows<T, R> defaultValues() {
        return new Rows<>(target, List.of(List.of()), null);
    }

    /**
     * An insert with its rows.
     *
     * @param <T> the table's class
     * @param <R> the record of its rows
     */
    public static final class Rows<T extends Table<T, R>, R> extends WriteStatement<T, R, Rows<T, R>> {
        private final List<List<AssignmentNode>> rows;
        private final @Nullable ConflictNode conflict;
        private final List<NewRow<T>> loadable;

        Rows(WriteTarget<T, R> target, List<List<AssignmentNode>> rows, @Nullable ConflictNode conflict) {
            this(target, rows, conflict, List.of());
        }

        Rows(
                WriteTarget<T, R> target,
                List<List<AssignmentNode>> rows,
                @Nullable ConflictNode conflict,
                List<NewRow<T>> loadable) {
            super(target);
            this.rows = rows;
            this.conflict = conflict;
            this.loadable = loadable;
        }

        /** {@code on conflict (columns of the key)}. */
        public OnConflict<T, Rows<T, R>> onConflict(UniqueKey<T> key) {
            return new OnConflict<>(key.columnNames(), null, this::with);
        }

        /** {@code on conflict do nothing}: a row whose key is there already, any key, is left out. */
        public Rows<T, R> onConflictDoNothing() {
            return with(new ConflictNode(List.of(), null, List.of(), null));
        }

        @Override
        Rows<T, R> at(WriteTarget<T, R> changed) {
            return new Rows<>(changed, rows, conflict, loadable);
        }

        @Override
        StatementNode node(List<ExprNode> returning) {
            if (rows.isEmpty()) {
                throw nothing();
            }
            return statements(returning).get(0);
        }

        @Override
        public long execute() {
            WriteTarget<T, R> target = target();
            if (loadable.size() >= MANY && target.preamble().isEmpty()) {
                return target.session().bulk(target.table()).load(loadable.iterator());
            }
            List<InsertNode> statements = statements(List.of());
            if (statements.size() == 1 && rows.size() < MANY) {
                return target.execute(statements.get(0));
            }
            return statements.isEmpty()
                    ? 0
                    : searched(tx -> {
                        WriteTarget<T, R> within = within(tx);
                        return statements.stream().mapToLong(within::execute).sum();
                    });
        }

        private WriteTarget<T, R> within(Session session) {
            return new WriteTarget<>(session, target().table(), target().preamble());
        }

        /** Does the work in a transaction; if one of very many rows is refused, the error tells which. */
        private <X> X searched(Function<Transaction, X> work) {
            try {
                return target().session().transactionResult(work);
            } catch (ConstraintException | DataException e) {
                if (rows.size() >= MANY) {
                    search(e);
                }
                throw e;
            }
        }

        /** Tells the error which row it was, if one fails so by itself, and throws it; nothing is written. */
        private void search(DatabaseException known) {
            target().session().transaction(tx -> {
                WriteTarget<T, R> within = within(tx);
                for (int row = 0; row < rows.size(); row++) {
                    try {
                        within.execute(statement(columns(rows.get(row)), rows.subList(row, row + 1), List.of()));
                    } catch (ConstraintException | DataException e) {
                        DatabaseException same = e.getClass() == known.getClass() ? known : e;
                        same.initRow(row + 1);
                        throw same;
                    }
                }
                throw known;
            });
        }

        @Override
        public <X> ReturningQuery<X> returning(Projection<X> projection) {
            List<InsertNode> statements = statements(columns(projection));
            return rows.size() < MANY
                    ? new ReturningQuery<>(target().session(), statements, projection)
                    : new ReturningQuery<>(target().session(), statements, projection, this::searched);
        }

        private Rows<T, R> with(ConflictNode changed) {
            return new Rows<>(target(), rows, changed);
        }

        /** Neighbouring rows that give values for the same columns share a statement, as long as it has room. */
        private List<InsertNode> statements(List<ExprNode> returning) {
            int maximum = target().session().dialect().syntax().maximumParameters() - otherParameters(returning);
            List<InsertNode> statements = new ArrayList<>();
            int from = 0;
            while (from < rows.size()) {
                List<String> columns = columns(rows.get(from));
                int room = columns.isEmpty() ? 1 : Math.max(1, maximum / columns.size());
                int to = from + 1;
                while (to < rows.size() && to - from < room && columns.equals(columns(rows.get(to)))) {
                    to++;
                }
                statements.add(statement(columns, rows.subList(from, to), returning));
                from = to;
            }
            return statements;
        }

        /** How many values stand behind the rows: in {@code on conflict} and {@code returning}. */
        private int otherParameters(List<ExprNode> returning) {
            if (rows.size() < 2 || (conflict == null && returning.isEmpty())) {
                return 0;
            }
            List<String> columns = columns(rows.get(0));
            InsertNode one = statement(columns, rows.subList(0, 1), returning);
            return Renderer.render(one, target().session().dialect()).values().size() - columns.size();
        }

        private InsertNode statement(
                List<String> columns, List<List<AssignmentNode>> portion, List<ExprNode> returning) {
            List<List<ExprNode>> values = new ArrayList<>(portion.size());
            for (List<AssignmentNode> row : portion) {
                values.add(row.stream().map(AssignmentNode::value).toList());
            }
            return new InsertNode(target().preamble(), target().node(), columns, values, null, conflict, returning);
        }

        private static List<String> columns(List<AssignmentNode> row) {
            return row.stream().map(AssignmentNode::column).toList();
        }
    }
}
