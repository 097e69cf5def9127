package dev.rex.codegen;

import com.palantir.javapoet.TypeSpec;

/**
 * One kind of type that is generated.
 *
 * @param <M> what one is generated for: a table, an enum, the schema
 */
interface Rule<M> {
    /** Whether there is one for this. */
    default boolean applies(M model) {
        return true;
    }

    /** The type. */
    TypeSpec generate(M model);
}
