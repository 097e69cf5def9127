/**
 * What a statement is: immutable nodes, one to a file. {@link dev.rex.dsl.ast.Node} is the principal type. The fluent
 * API makes the nodes, renderers read them; they know neither. Imports nothing of Rex but {@code dev.rex.schema}.
 */
@NullMarked
package dev.rex.dsl.ast;

import org.jspecify.annotations.NullMarked;
