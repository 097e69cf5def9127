package dev.rex.dsl.listen;

import dev.rex.dsl.error.DatabaseException;
import dev.rex.dsl.exec.Execution;
import dev.rex.dsl.exec.ExecutionListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Instant;

/**
 * Makes a span of each statement, as a child of the span that is current in its thread, with the names that OpenTelemetry
 * has for databases. The text goes along, which holds no values; the values never do. Where the agent of OpenTelemetry
 * instruments JDBC, its spans say the same: use one of the two. Safe for threads.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/database-spans/">Semantic conventions for database
 *     client spans</a>
 */
public final class OpenTelemetryListener implements ExecutionListener {
    private final Tracer tracer;

    /** A listener that gets its tracer, {@code dev.rex}, there. */
    public OpenTelemetryListener(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("dev.rex");
    }

    @Override
    public void finished(Execution execution) {
        String operation = execution.operation();
        String summary =
                execution.target().map(target -> operation + " " + target).orElse(operation);
        Instant started = execution.started();
        Span span = tracer.spanBuilder(summary)
                .setSpanKind(SpanKind.CLIENT)
                .setStartTimestamp(started)
                .setAttribute("db.system.name", execution.dialect())
                .setAttribute("db.operation.name", operation)
                .setAttribute("db.query.summary", summary)
                .setAttribute("db.query.text", execution.sql())
                .startSpan();
        execution.target().ifPresent(target -> span.setAttribute("db.collection.name", target));
        if (operation.equals("select")) {
            execution.rows().ifPresent(rows -> span.setAttribute("db.response.returned_rows", rows));
        }
        execution.failure().ifPresent(failure -> {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", failure.getClass().getName());
            if (failure instanceof DatabaseException e) {
                e.sqlState().ifPresent(state -> span.setAttribute("db.response.status_code", state));
            }
        });
        span.end(started.plus(execution.duration()));
    }
}
