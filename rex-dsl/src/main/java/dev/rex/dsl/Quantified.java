package dev.rex.dsl;

import dev.rex.dsl.ast.QuantifiedNode;

/**
 * Many values that one is compared with: made by {@link Sql#any} and {@link Sql#all}.
 *
 * @param node the same, as a node
 * @param <V> the Java type of the values
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler
public record Quantified<V>(QuantifiedNode node) {}
