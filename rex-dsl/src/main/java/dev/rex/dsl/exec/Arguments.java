package dev.rex.dsl.exec;

import org.jspecify.annotations.Nullable;

/** The values of a statement's parameters for one run. */
@FunctionalInterface
public interface Arguments {
    /** The value of the parameter of that name, in the form in which it is bound; null for NULL. */
    @Nullable
    Object value(String parameter);
}
