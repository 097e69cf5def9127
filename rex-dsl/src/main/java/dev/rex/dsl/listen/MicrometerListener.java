package dev.rex.dsl.listen;

import dev.rex.dsl.exec.Execution;
import dev.rex.dsl.exec.ExecutionListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Times statements with Micrometer: {@code db.client.operation.duration} with the tags {@code db.system.name}, {@code
 * db.operation.name}, {@code db.collection.name} and {@code error.type} ({@code none} without an error). Safe for threads.
 *
 * @param registry where to
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/database-metrics/">Semantic conventions for database
 *     client metrics</a>
 */
public record MicrometerListener(MeterRegistry registry) implements ExecutionListener {
    @Override
    public void finished(Execution execution) {
        Timer.builder("db.client.operation.duration")
                .tag("db.system.name", execution.dialect())
                .tag("db.operation.name", execution.operation())
                .tag("db.collection.name", execution.target().orElse("none"))
                .tag(
                        "error.type",
                        execution
                                .failure()
                                .map(failure -> failure.getClass().getSimpleName())
                                .orElse("none"))
                .register(registry)
                .record(execution.duration());
    }
}
