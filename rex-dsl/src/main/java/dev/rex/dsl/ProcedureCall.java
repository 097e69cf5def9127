package dev.rex.dsl;

import dev.rex.dsl.ast.CallNode;
import dev.rex.dsl.exec.QueryPlan;
import dev.rex.dsl.exec.RowMapper;
import dev.rex.dsl.render.InvalidQueryException;
import dev.rex.dsl.render.Renderer;
import dev.rex.dsl.render.SqlText;
import java.util.ArrayList;
import java.util.List;

/**
 * The call of a stored procedure. Outside a transaction the procedure may commit by itself.
 *
 * <pre>{@code
 * OutArgument<BigDecimal> balance = Routine.out(DECIMAL);
 * OutArgument<Instant> at = Routine.out(TIMESTAMP_TZ);
 * Receipt receipt = db.call(Routine.of("transfer"), val(1L), val(2L), balance, at)
 *     .fetchOne(fields(balance, at).into(Receipt::new));
 * // call "transfer"(?, ?, cast(null as numeric), cast(null as timestamptz))
 * }</pre>
 */
public final class ProcedureCall {
    private final Session session;
    private final Routine procedure;
    private final List<Expr<?>> arguments;

    ProcedureCall(Session session, Routine procedure, Expr<?>... arguments) {
        this.session = session;
        this.procedure = procedure;
        this.arguments = List.of(arguments);
    }

    /** Runs the procedure; what it gives back is left alone. */
    public void execute() {
        if (results().isEmpty()) {
            session.executor().execute(text(), Insert.NO_ARGUMENTS);
        } else {
            fetch((row, index) -> Boolean.TRUE);
        }
    }

    /**
     * Runs the procedure and gives what it gives back.
     *
     * @param results the call's out and inout arguments, all of them, in their order
     * @throws InvalidQueryException if they are others, or in another order; nothing was sent then
     */
    public <R> R fetchOne(Projection<R> results) {
        List<Expr<?>> asked = new ArrayList<>();
        results.forEachColumn(asked::add);
        List<Expr<?>> given = results();
        boolean same = asked.size() == given.size();
        for (int i = 0; same && i < given.size(); i++) {
            same = asked.get(i) == given.get(i);
        }
        if (!same) {
            throw new InvalidQueryException(
                    "the procedure " + procedure + " gives back " + given.size()
                            + " of its arguments, in their order; asked for are " + asked.size() + " columns",
                    "ask for its out and inout arguments themselves, in the order of the call");
        }
        return OnlyRow.of(fetch(results), "the procedure " + procedure + " gave back nothing", () -> text().text());
    }

    /** The text that is sent, with placeholders. */
    public String sql() {
        return text().text();
    }

    private List<Expr<?>> results() {
        return arguments.stream()
                .filter(argument -> argument instanceof OutArgument<?>)
                .toList();
    }

    private <R> List<R> fetch(RowMapper<R> mapper) {
        return session.executor().fetchSingle(QueryPlan.of(text(), mapper), Insert.NO_ARGUMENTS);
    }

    private SqlText text() {
        CallNode call = new CallNode(procedure.node(arguments.toArray(Expr<?>[]::new)));
        return Renderer.render(call, session.dialect());
    }
}
