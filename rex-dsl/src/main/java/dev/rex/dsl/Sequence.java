package dev.rex.dsl;

import dev.rex.schema.ObjectName;

/**
 * What gives out numbers.
 *
 * @param name its name
 * @param type the type of its numbers
 * @param <V> the Java type of its numbers
 */
public record Sequence<V extends Number>(ObjectName name, SqlType<V> type) {
    /** A sequence of {@code bigint}s, in the schema that the connection is in. */
    public static Sequence<Long> of(String name) {
        return new Sequence<>(ObjectName.of(name), SqlType.BIGINT);
    }
}
