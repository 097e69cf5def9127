package dev.rex.dsl;

import org.jspecify.annotations.Nullable;

/** A parameter's value for one run: made by {@link Param#bind}. Prints its name only. */
public final class Binding {
    private final String name;
    private final @Nullable Object value;

    Binding(String name, @Nullable Object value) {
        this.name = name;
        this.value = value;
    }

    String name() {
        return name;
    }

    @Nullable
    Object value() {
        return value;
    }

    @Override
    public String toString() {
        return name + " = ?";
    }
}
