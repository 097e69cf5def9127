package dev.rex.dsl;

import dev.rex.dsl.ast.WindowNode;

/**
 * A window with a name, which the {@code window} clause of the select declares.
 *
 * @param node the same, as a node; with its name
 */
public record NamedWindow(WindowNode node) {}
