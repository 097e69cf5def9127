/**
 * Listeners that write what ran to logs, metrics and traces. {@link dev.rex.dsl.listen.SlowQueryLog} is the one to begin
 * with. Those for Micrometer and OpenTelemetry need these libraries on the class path, and nothing else of Rex does.
 */
@NullMarked
package dev.rex.dsl.listen;

import org.jspecify.annotations.NullMarked;
